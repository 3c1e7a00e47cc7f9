import 'server-only'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { environment } from '@/platform/env'
import { newToken, tokenHash } from './secrets'

export interface StartedSession {
  readonly token: string
  readonly personId: string
  /** How long it lasts at most. */
  readonly lifeSeconds: number
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
): Promise<StartedSession> {
  const { SESSION_HOURS, SESSION_IDLE_MINUTES } = environment()
  const token = newToken()
  const now = await databaseTime()
  const lifeSeconds = SESSION_HOURS * 3_600
  const expiresAt = new Date(now.getTime() + lifeSeconds * 1_000)
  await transaction.session.create({
    data: {
      personId,
      tokenHash: tokenHash(token),
      createdAt: now,
      lastSeenAt: now,
      idleExpiresAt: new Date(now.getTime() + SESSION_IDLE_MINUTES * 60_000),
      expiresAt,
      ipAddress: visitor.ipAddress,
      userAgent: visitor.userAgent?.slice(0, 300) ?? null,
    },
  })
  return { token, personId, lifeSeconds }
}
