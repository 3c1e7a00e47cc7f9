import 'server-only'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'

export interface NoticeText {
  readonly title: string
  readonly body: string
  readonly link?: string
}

/** One notice into the inbox of each person, in the transaction of the change it tells of. */
export async function sendNotices(
  transaction: Transaction,
  personIds: readonly string[],
  notice: NoticeText,
): Promise<void> {
  const recipients = [...new Set(personIds)]
  await sendOwnNotices(
    transaction,
    recipients.map((recipientPersonId) => ({ recipientPersonId, ...notice })),
  )
}

export interface OwnNotice extends NoticeText {
  readonly recipientPersonId: string
}

/** Notices that differ from person to person, such as by the address of the own answer; in the transaction of the change. */
export async function sendOwnNotices(transaction: Transaction, notices: readonly OwnNotice[]): Promise<void> {
  const createdAt = await databaseTime()
  await transaction.notice.createMany({ data: notices.map((notice) => ({ ...notice, createdAt })) })
}
