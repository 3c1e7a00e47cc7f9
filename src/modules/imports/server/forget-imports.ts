import 'server-only'
import { database } from '@/platform/db/database'

/** What people uploaded is kept seven days, saved or not; what was saved stands where it was saved. */
export async function forgetImports(): Promise<void> {
  const client = await database()
  await client.$executeRaw`DELETE FROM "ImportJob" WHERE "expiresAt" < now()`
}
