import 'server-only'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { canSendMail, sendMail } from '@/platform/mail'

const batch = 20
const attemptsUntilFailed = 8
const claimMs = 60_000

const backoffMs = (attempts: number) => Math.min(60 * 60_000, 2 ** attempts * 1_000)

/**
 * Sends what is due. Each row is claimed first by moving its next attempt ahead, so that two instances never send it at
 * once; a crash between sending and noting it repeats the mail with the same message id. Returns how many left.
 */
export async function deliverOutbox(): Promise<number> {
  if (!canSendMail()) return 0
  const client = await database()
  const now = await databaseTime()
  const due = await client.outboxMail.findMany({
    where: { status: 'waiting', nextAttemptAt: { lte: now } },
    orderBy: { createdAt: 'asc' },
    take: batch,
  })
  let sent = 0
  for (const mail of due) {
    const claim = await client.outboxMail.updateMany({
      where: { id: mail.id, status: 'waiting', attempts: mail.attempts },
      data: {
        attempts: mail.attempts + 1,
        nextAttemptAt: new Date(now.getTime() + claimMs + backoffMs(mail.attempts)),
      },
    })
    if (claim.count === 0) continue
    try {
      await sendMail({ to: mail.recipient, subject: mail.subject, text: mail.text, messageId: mail.id })
      // What the mail said (links with tokens) has no reason to stay once it left.
      await client.outboxMail.update({
        where: { id: mail.id },
        data: { status: 'sent', sentAt: now, text: '', lastError: null },
      })
      sent += 1
    } catch (error) {
      const status = mail.attempts + 1 >= attemptsUntilFailed ? 'failed' : 'waiting'
      await client.outboxMail.update({
        where: { id: mail.id },
        data: { status, lastError: String(error).slice(0, 300) },
      })
    }
  }
  return sent
}
