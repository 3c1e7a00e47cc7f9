import 'server-only'
import { recordEvent } from '@/modules/audit/server/record-event'
import { inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { type Result, done } from '@/shared/result'
import { type Actor, authorOf } from '../domain/actor'
import { clearSessionCookie } from './session-cookie'

/** Ends the session in the database first; the cookie is only a courtesy. */
export async function signOut(actor: Actor): Promise<Result<string>> {
  if (actor.kind === 'person') {
    await inTransaction(async (transaction) => {
      await transaction.session.updateMany({
        where: { id: actor.sessionId, revokedAt: null },
        data: { revokedAt: await databaseTime() },
      })
      await recordEvent(transaction, authorOf(actor), {
        action: 'account.signedOut',
        subjectType: 'person',
        subjectId: actor.personId,
      })
    })
  }
  await clearSessionCookie()
  return done('/')
}
