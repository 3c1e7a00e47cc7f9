import 'server-only'
import { recordEvent } from '@/modules/audit/server/record-event'
import { databaseTime } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import type { AccountRefusal } from '../domain/account-refusals'
import { type Actor, authorOf } from '../domain/actor'
import { writeAs } from './write-as'

/** Ends one of one's own sessions elsewhere. */
export async function revokeOwnSession(
  actor: Actor,
  input: { sessionId: string },
): Promise<Result<null, AccountRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
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
