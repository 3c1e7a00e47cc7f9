import 'server-only'
import { database } from '@/platform/db/database'
import { partnerKinds } from '@/modules/partners/domain/partner'

export interface PledgeSummary {
  readonly kind: (typeof partnerKinds)[number]
  readonly pledges: number
  /** Regions these partners could take together. */
  readonly places: number
  readonly wishes: number
}

/** What a round has to match with, by kind of partner. */
export async function summarizePledges(roundId: string): Promise<PledgeSummary[]> {
  const client = await database()
  const rows = await client.pledge.findMany({
    where: { roundId, status: 'submitted', takesPart: true },
    select: { maximumRegions: true, partner: { select: { kind: true } }, _count: { select: { wishes: true } } },
  })
  return partnerKinds
    .map((kind) => {
      const own = rows.filter(({ partner }) => partner.kind === kind)
      return {
        kind,
        pledges: own.length,
        places: own.reduce((sum, { maximumRegions }) => sum + maximumRegions, 0),
        wishes: own.reduce((sum, { _count }) => sum + _count.wishes, 0),
      }
    })
    .filter(({ pledges }) => pledges > 0)
}
