import 'server-only'
import type { Transaction } from '@/platform/db/database'
import { environment } from '@/platform/env'
import { newToken, tokenHash } from './secrets'

export interface StartedSession {
  readonly token: string
  readonly personId: string
  readonly expiresAt: Date
}

export interface Visitor {
  readonly ipAddress: string | null
  readonly userAgent: string | null
}

/** A new session row with its own new token; the token leaves only in the cookie. */
export async function startSession(
  transaction: Transaction,
  personId: string,
  visitor: Visitor,
  now: Date,
): Promise<StartedSession> {
  const { SESSION_HOURS, SESSION_IDLE_MINUTES } = environment()
  const token = newToken()
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000)
  await transaction.session.create({
    data: {
      personId,
      tokenHash: tokenHash(token),
      lastSeenAt: now,
      idleExpiresAt: new Date(now.getTime() + SESSION_IDLE_MINUTES * 60_000),
      expiresAt,
      ipAddress: visitor.ipAddress,
      userAgent: visitor.userAgent?.slice(0, 300) ?? null,
    },
  })
  return { token, personId, expiresAt }
}
