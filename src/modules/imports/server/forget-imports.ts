import 'server-only'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'

/** What people uploaded is kept seven days, saved or not; what was saved stands where it was saved. */
export async function forgetImports(): Promise<void> {
  const client = await database()
  await client.importJob.deleteMany({ where: { expiresAt: { lt: await databaseTime() } } })
}
