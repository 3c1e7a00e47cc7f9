import 'server-only'
import { recordEvent } from '@/modules/audit/server/record-event'
import { database, inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import type { AccountRefusal } from '../domain/account-refusals'
import { type Actor, type SignedInActor, authorOf } from '../domain/actor'

export interface OwnSession {
  readonly id: string
  readonly lastSeenAt: Date
  readonly ipAddress: string | null
  readonly userAgent: string | null
  readonly isThis: boolean
}

/** Live sessions of the person, the latest first. */
export async function listOwnSessions(actor: SignedInActor): Promise<OwnSession[]> {
  const client = await database()
  const now = await databaseTime()
  const rows = await client.session.findMany({
    where: { personId: actor.personId, revokedAt: null, expiresAt: { gt: now }, idleExpiresAt: { gt: now } },
    orderBy: { lastSeenAt: 'desc' },
  })
  return rows.map(({ id, lastSeenAt, ipAddress, userAgent }) => ({
    id,
    lastSeenAt,
    ipAddress,
    userAgent,
    isThis: id === actor.sessionId,
  }))
}

/** Ends one of one's own sessions elsewhere. */
export async function revokeOwnSession(
  actor: Actor,
  input: { sessionId: string },
): Promise<Result<null, AccountRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return inTransaction(async (transaction) => {
    const { count } = await transaction.session.updateMany({
      where: { id: input.sessionId, personId: actor.personId, revokedAt: null },
      data: { revokedAt: await databaseTime() },
    })
    if (count === 0) return refused('not-found')
    await recordEvent(transaction, authorOf(actor), {
      action: 'account.sessionRevoked',
      subjectType: 'person',
      subjectId: actor.personId,
    })
    return done(null)
  })
}
