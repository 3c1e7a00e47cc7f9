import 'server-only'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'

/** Returns how many had not been read. Reading is no change of record and leaves no audit event. */
export async function markNoticesRead(personId: string): Promise<number> {
  const client = await database()
  const { count } = await client.notice.updateMany({
    where: { recipientPersonId: personId, readAt: null },
    data: { readAt: await databaseTime() },
  })
  return count
}
