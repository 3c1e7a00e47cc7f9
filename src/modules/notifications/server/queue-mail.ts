import 'server-only'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'

export interface QueuedMail {
  /** Same key, same mail: a repeated request queues it once. */
  readonly dedupeKey: string
  readonly recipient: string
  readonly subject: string
  readonly text: string
}

/** Puts a mail into the outbox, in the transaction of the change it tells of. It leaves after commit. */
export async function queueMail(transaction: Transaction, mail: QueuedMail): Promise<void> {
  await queueMails(transaction, [mail])
}

export async function queueMails(transaction: Transaction, mails: readonly QueuedMail[]): Promise<void> {
  const now = await databaseTime()
  await transaction.outboxMail.createMany({
    data: mails.map((mail) => ({ ...mail, createdAt: now, nextAttemptAt: now })),
    skipDuplicates: true,
  })
}
