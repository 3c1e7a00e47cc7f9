import type { NextAuthOptions } from 'next-auth'
import { portalStage } from '@/modules/accounts/server/portal-stage'
import { signInByProvider } from '@/modules/accounts/server/sign-in-by-provider'
import { sessionCookieName, sessionCookieOptions } from '@/modules/accounts/server/session-cookie'
import { environment } from '@/platform/env'
import { sessionSecret } from '@/platform/secret'

interface ProviderProfile {
  readonly sub: string
  readonly email?: string
  readonly email_verified?: boolean
  readonly name?: string
}

/** Any OpenID Connect provider (온나라·행정망 통합인증 and the like), off until all three settings are there. */
function providers(): NextAuthOptions['providers'] {
  const { providerName } = portalStage()
  if (!providerName) return []
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = environment()
  return [
    {
      id: 'oidc',
      name: providerName,
      type: 'oauth',
      wellKnown: `${OIDC_ISSUER!.replace(/\/$/, '')}/.well-known/openid-configuration`,
      clientId: OIDC_CLIENT_ID!,
      clientSecret: OIDC_CLIENT_SECRET!,
      authorization: { params: { scope: 'openid email profile' } },
      idToken: true,
      checks: ['pkce', 'state', 'nonce'],
      profile: ({ sub, email, name }: ProviderProfile) => ({ id: sub, email: email ?? null, name: name ?? null }),
    },
  ]
}

/**
 * next-auth handles the provider's dance; the session it ends in is our own row, the same as after a password. Its token
 * carries nothing but that session's secret.
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: sessionSecret(),
    providers: providers(),
    session: { strategy: 'jwt', maxAge: environment().SESSION_HOURS * 3_600 },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
    callbacks: {
      async signIn({ user, profile }) {
        const { sub, email, email_verified: isVerified } = (profile ?? {}) as Partial<ProviderProfile>
        if (!sub) return false
        const session = await signInByProvider({ subject: sub, email: isVerified === true ? (email ?? null) : null })
        if (!session) return '/sign-in?error=no-account'
        Object.assign(user, { portalSession: session.token })
        return true
      },
      jwt: ({ token, user }) => (user ? { portalSession: (user as { portalSession?: string }).portalSession } : token),
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) =>
        url.startsWith('/') ? `${baseUrl}${url}` : url.startsWith(baseUrl) ? url : `${baseUrl}/work`,
    },
  }
}
