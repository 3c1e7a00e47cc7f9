import 'server-only'
import { database } from '@/platform/db/database'

/** All regions for a chooser, each with its 시도: names alone collide. */
export async function listRegionChoices(): Promise<{ code: string; fullName: string }[]> {
  const client = await database()
  return client.region.findMany({ orderBy: { code: 'asc' }, select: { code: true, fullName: true } })
}
