import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor, SignedInActor } from '../domain/actor'
import { type FoundSession, findSession } from './find-session'
import { readSessionToken } from './session-cookie'
import type { Visitor } from './start-session'

/** Our server leaves exactly one trusted address in this header (scripts/serve.mjs). */
export async function currentVisitor(): Promise<Visitor & { requestId: string | null }> {
  const received = await headers()
  return {
    ipAddress: received.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? null,
    userAgent: received.get('user-agent'),
    requestId: received.get('x-request-id'),
  }
}

export const currentSession = cache(async (): Promise<FoundSession | null> => {
  const token = await readSessionToken()
  return token ? findSession(token) : null
})

/** Who asks, once per request. Errors while finding out end the request; they never make someone signed in. */
export const currentActor = cache(async (): Promise<Actor> => {
  const { ipAddress, requestId } = await currentVisitor()
  const session = await currentSession()
  if (!session) return { kind: 'public', ipAddress, requestId }
  const { sessionId, personId, name, email, memberships } = session
  return { kind: 'person', sessionId, personId, name, email, memberships, ipAddress, requestId }
})

/** For pages behind the door: sends a visitor to sign in and back here afterwards. */
export async function signedInActor(returnTo: string): Promise<SignedInActor> {
  const actor = await currentActor()
  return actor.kind === 'person' ? actor : redirect(`/sign-in?next=${encodeURIComponent(returnTo)}`)
}
