import 'server-only'
import { database } from '@/platform/db/database'
import type { AgreementStatus } from '../domain/agreement'
import { isStanding, standingStatuses } from '../domain/agreement'

export interface RegionTies {
  /** Distinct partners of standing agreements. */
  readonly partnerIds: ReadonlySet<string>
  readonly byStatus: Readonly<Partial<Record<AgreementStatus, number>>>
}

/** Ties of every region that has any, keyed by region code. A partner with two agreements in one region is one tie. */
export async function countTiesByRegion(): Promise<ReadonlyMap<string, RegionTies>> {
  const client = await database()
  const rows = await client.agreement.findMany({
    where: { status: { not: 'ended' } },
    select: { status: true, parties: { select: { regionCode: true, partnerId: true } } },
  })
  const ties = new Map<string, { partnerIds: Set<string>; byStatus: Partial<Record<AgreementStatus, number>> }>()
  for (const { status, parties } of rows) {
    for (const { regionCode } of parties) {
      if (!regionCode) continue
      const own = ties.get(regionCode) ?? { partnerIds: new Set<string>(), byStatus: {} }
      own.byStatus[status] = (own.byStatus[status] ?? 0) + 1
      if (isStanding(status)) for (const { partnerId } of parties) if (partnerId) own.partnerIds.add(partnerId)
      ties.set(regionCode, own)
    }
  }
  return ties
}

export interface StandingTie {
  readonly regionCode: string
  readonly partner: { readonly id: string; readonly name: string; readonly kind: string }
  /** An agreement between the two is signed; otherwise they are only matched or reported. */
  readonly isSigned: boolean
}

/** Every standing pair of a region and a partner, by the body the agreement was made with. Ordered, without repeats. */
export async function listStandingTies(): Promise<StandingTie[]> {
  const client = await database()
  const rows = await client.agreement.findMany({
    where: { status: { in: [...standingStatuses] } },
    select: {
      status: true,
      parties: { select: { regionCode: true, partner: { select: { id: true, name: true, kind: true } } } },
    },
  })
  const pairs = new Map<string, StandingTie>()
  for (const { status, parties } of rows) {
    const partners = parties.flatMap(({ partner }) => partner ?? [])
    for (const { regionCode } of parties) {
      if (regionCode)
        for (const partner of partners) {
          const key = `${regionCode} ${partner.name} ${partner.id}`
          pairs.set(key, { regionCode, partner, isSigned: status === 'signed' || pairs.get(key)?.isSigned === true })
        }
    }
  }
  return [...pairs.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, tie]) => tie)
}
