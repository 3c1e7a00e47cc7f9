import 'server-only'
import { database } from '@/platform/db/database'
import type { RegionCategory } from '@/modules/regions/domain/region'

export interface TargetRegion {
  readonly code: string
  readonly name: string
  readonly category: RegionCategory
  readonly provinceName: string
}

/** Regions of the programme today, and any of `kept` that no longer are, by 시도. */
export async function listTargetRegions(kept: readonly string[] = []): Promise<TargetRegion[]> {
  const client = await database()
  const rows = await client.region.findMany({
    where: { OR: [{ targetTo: null }, { code: { in: [...kept] } }] },
    select: { code: true, name: true, category: true, province: { select: { name: true } } },
    orderBy: [{ province: { sortOrder: 'asc' } }, { name: 'asc' }],
  })
  return rows.map(({ province, ...region }) => ({ ...region, provinceName: province.name }))
}
