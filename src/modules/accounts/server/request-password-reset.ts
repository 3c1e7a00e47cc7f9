import 'server-only'
import { recordEvent } from '@/modules/audit/server/record-event'
import { queueMail } from '@/modules/notifications/server/queue-mail'
import { inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { portalUrl } from '@/platform/env'
import { type Result, done } from '@/shared/result'
import { type Actor, authorOf } from '../domain/actor'
import { passwordResetMail } from '../domain/account-mails'
import { newToken, tokenHash } from './secrets'

const validMinutes = 30
const openAtOnce = 3

/** Mails a link that works once. The answer is the same whether the account exists or not. */
export async function requestPasswordReset(actor: Actor, input: { email: string }): Promise<Result<string>> {
  const token = newToken()
  return inTransaction(async (transaction) => {
    const now = await databaseTime()
    const person = await transaction.person.findUnique({ where: { email: input.email, suspendedAt: null } })
    const waiting =
      person &&
      (await transaction.passwordReset.count({ where: { personId: person.id, usedAt: null, expiresAt: { gt: now } } }))
    if (person && waiting !== null && waiting < openAtOnce) {
      const reset = await transaction.passwordReset.create({
        data: {
          personId: person.id,
          tokenHash: tokenHash(token),
          createdAt: now,
          expiresAt: new Date(now.getTime() + validMinutes * 60_000),
        },
      })
      await recordEvent(transaction, authorOf(actor), {
        action: 'account.resetRequested',
        subjectType: 'person',
        subjectId: person.id,
      })
      const mail = passwordResetMail(person.name, `${portalUrl()}/password-reset/${token}`)
      await queueMail(transaction, { dedupeKey: `password-reset:${reset.id}`, recipient: person.email, ...mail })
    }
    return done('/password-reset?sent=1')
  })
}
