import 'server-only'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { portalUrl } from '@/platform/env'
import { sessionSecret } from '@/platform/secret'
import type { StartedSession } from './start-session'

const isSecure = () => portalUrl().startsWith('https:')

/** The name next-auth uses too, so that sign-in by password and by 통합인증 end in one cookie. */
export const sessionCookieName = () => (isSecure() ? '__Host-portal-session' : 'portal-session')

export const sessionCookieOptions = () => ({ httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isSecure() })

export async function writeSessionCookie(session: StartedSession): Promise<void> {
  const { token, lifeSeconds: maxAge } = session
  const value = await encode({ token: { portalSession: token }, secret: sessionSecret(), maxAge })
  ;(await cookies()).set(sessionCookieName(), value, { ...sessionCookieOptions(), maxAge })
}

export async function clearSessionCookie(): Promise<void> {
  ;(await cookies()).set(sessionCookieName(), '', { ...sessionCookieOptions(), maxAge: 0 })
}

/** The session token of this request, or null. A cookie that cannot be read counts as none. */
export async function readSessionToken(): Promise<string | null> {
  const value = (await cookies()).get(sessionCookieName())?.value
  if (!value || value.length > 4_000) return null
  const token = await decode({ token: value, secret: sessionSecret() }).catch(() => null)
  return typeof token?.portalSession === 'string' ? token.portalSession : null
}
