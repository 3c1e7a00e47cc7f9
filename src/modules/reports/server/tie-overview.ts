import 'server-only'
import { cache } from 'react'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { requiredTies } from '@/modules/rounds/server/required-ties'
import type { TieOverview } from '../domain/tie-overview'
import { listAllRegions } from './region-directory'

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
  const agreements = Object.fromEntries(
    groups.map(({ status, _count }) => [status, _count]),
  ) as TieOverview['agreements']
  const { matched = 0, reported = 0, signed = 0 } = agreements
  return {
    cells: tiles.map(({ column, row, provinceShort, name, regionCode }) => ({
      column,
      row,
      provinceShort,
      name,
      region: (regionCode && byCode.get(regionCode)) || null,
    })),
    regions,
    agreements,
    demonstrationAgreements,
    standingAgreements: matched + reported + signed,
    requiredTies: required,
    regionsWithEnough: regions.filter(({ tieCount }) => tieCount >= required).length,
    regionsWithNone: regions.filter(({ tieCount }) => tieCount === 0).length,
    asOf: lastChange._max.occurredAt ?? (await databaseTime()),
  }
})
