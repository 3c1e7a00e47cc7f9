import 'server-only'
import { cache } from 'react'
import { database } from '@/platform/db/database'
import type { AgreementStatus } from '@/modules/agreements/domain/agreement'
import { requiredTies } from '@/modules/rounds/server/required-ties'
import { type RegionEntry, listAllRegions } from './region-directory'

export interface MapCell {
  readonly column: number
  readonly row: number
  readonly provinceShort: string
  readonly name: string
  /** The target region of the cell, or null where the programme does not reach. */
  readonly region: RegionEntry | null
}

export interface TieOverview {
  readonly cells: readonly MapCell[]
  readonly regions: readonly RegionEntry[]
  /** Agreements by status; a three-party one counts once. Sample ones are counted apart. */
  readonly agreements: Readonly<Partial<Record<AgreementStatus, number>>>
  readonly demonstrationAgreements: number
  /** Standing ones: matched, reported and signed. */
  readonly standingAgreements: number
  /** How many partners a region should have, by the latest round. */
  readonly requiredTies: number
  readonly regionsWithEnough: number
  readonly regionsWithNone: number
  /** The latest change any of these numbers rests on. */
  readonly asOf: Date
}

/** What the home page, the dashboard and the open data all say of the ties, counted in one place. */
export const loadTieOverview = cache(async (): Promise<TieOverview> => {
  const client = await database()
  const [regions, required, tiles, groups, demonstrationAgreements, lastChange] = await Promise.all([
    listAllRegions(),
    requiredTies(),
    client.mapTile.findMany({ orderBy: [{ row: 'asc' }, { column: 'asc' }] }),
    client.agreement.groupBy({ by: ['status'], _count: true }),
    client.agreement.count({ where: { isDemonstration: true, status: { not: 'ended' } } }),
    client.agreementTransition.aggregate({ _max: { occurredAt: true } }),
  ])
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const agreements = Object.fromEntries(groups.map(({ status, _count }) => [status, _count])) as TieOverview['agreements']
  const { matched = 0, reported = 0, signed = 0 } = agreements
  return {
    cells: tiles.map(({ column, row, provinceShort, name, regionCode }) => ({ column, row, provinceShort, name, region: (regionCode && byCode.get(regionCode)) || null })),
    regions,
    agreements,
    demonstrationAgreements,
    standingAgreements: matched + reported + signed,
    requiredTies: required,
    regionsWithEnough: regions.filter(({ tieCount }) => tieCount >= required).length,
    regionsWithNone: regions.filter(({ tieCount }) => tieCount === 0).length,
    asOf: lastChange._max.occurredAt ?? new Date(),
  }
})
