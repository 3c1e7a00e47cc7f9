import 'server-only'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'

/** Sheets this person uploaded in the last seven days, the latest first. */
export async function listOwnImports({ personId }: SignedInActor) {
  const client = await database()
  return client.importJob.findMany({
    where: { ownerId: personId, expiresAt: { gt: await databaseTime() } },
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: { id: true, kind: true, fileName: true, status: true, savedRows: true, createdAt: true },
  })
}
