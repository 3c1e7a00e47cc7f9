import 'server-only'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'

/** Returns how many had not been read. Reading is no change of record and leaves no audit event. */
export async function markNoticesRead(transaction: Transaction, personId: string): Promise<number> {
  const { count } = await transaction.notice.updateMany({
    where: { recipientPersonId: personId, readAt: null },
    data: { readAt: await databaseTime() },
  })
  return count
}
