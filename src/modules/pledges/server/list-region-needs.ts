import 'server-only'
import { database } from '@/platform/db/database'
import { databaseDay } from '@/platform/db/database-clock'
import { isoDay } from '@/shared/korean-date'

export interface ShownNeed {
  readonly what: string
  readonly byOn: string | null
}

/** What a region said it needs, in the last survey it answered; what is past its day is left out. Public. */
export async function listRegionNeeds(regionCode: string): Promise<readonly ShownNeed[]> {
  const [client, today] = [await database(), await databaseDay()]
  const proposal = await client.regionProposal.findFirst({
    where: { regionCode, status: 'submitted', round: { parentId: null } },
    include: { needs: { orderBy: { position: 'asc' } } },
    orderBy: { submittedAt: 'desc' },
  })
  return (proposal?.needs ?? [])
    .map(({ what, byOn }) => ({ what, byOn: byOn && isoDay(byOn) }))
    .filter(({ byOn }) => byOn === null || byOn >= today)
}
