import 'server-only'
import { countTiesByRegion } from '@/modules/agreements/server/count-ties'
import type { RegionFilter } from '@/modules/regions/domain/region-filter'
import { regionsMatching } from '@/modules/regions/server/search-regions'
import { requiredTies } from '@/modules/rounds/server/required-ties'
import { database } from '@/platform/db/database'
import type { Prisma } from '@/platform/db/generated/client'
import { beginnersFirst } from '@/shared/korean-search'
import { type Page, skipOf } from '@/shared/paging'
import type { RegionEntry } from '../domain/region-entry'

function whereOf({ q, province, megaRegion, category, designation, disaster }: RegionFilter): Prisma.RegionWhereInput {
  return {
    AND: [regionsMatching(q)],
    targetTo: null,
    ...(province ? { provinceCode: province } : {}),
    ...(megaRegion ? { megaRegion } : {}),
    ...(category ? { category } : {}),
    ...(designation === 'none'
      ? { designations: { none: {} } }
      : designation
        ? { designations: { some: { kind: designation } } }
        : {}),
    ...(disaster ? { disasters: { some: {} } } : {}),
  }
}

const hasTies = {
  none: (count: number) => count === 0,
  short: (count: number, required: number) => count > 0 && count < required,
  enough: (count: number, required: number) => count >= required,
} as const

const keyOf = {
  name: ({ code }: RegionEntry) => Number(code),
  population: ({ population }: RegionEntry) => population ?? -1,
  ties: ({ tieCount }: RegionEntry) => tieCount,
} as const

async function listEntries(where: Prisma.RegionWhereInput): Promise<RegionEntry[]> {
  const client = await database()
  const [rows, ties] = await Promise.all([
    client.region.findMany({
      where,
      include: {
        province: true,
        designations: { orderBy: { validFrom: 'desc' }, take: 1 },
        _count: { select: { disasters: true } },
      },
      orderBy: [{ province: { sortOrder: 'asc' } }, { code: 'asc' }],
    }),
    countTiesByRegion(),
  ])
  return rows.map(
    ({
      code,
      fullName,
      name,
      province,
      category,
      megaRegion,
      designations,
      _count,
      population,
      latitude,
      longitude,
      version,
    }) => ({
      code,
      fullName,
      name,
      category,
      megaRegion,
      population,
      latitude,
      longitude,
      version,
      provinceCode: province.code,
      provinceName: province.name,
      provinceShort: province.shortName,
      designation: designations[0]?.kind ?? null,
      disasterCount: _count.disasters,
      tieCount: ties.get(code)?.partnerIds.size ?? 0,
      tiesByStatus: ties.get(code)?.byStatus ?? {},
    }),
  )
}

/** The target regions with their ties. Counts are joined here: there are at most a few hundred regions. */
export async function listRegionDirectory(filter: RegionFilter): Promise<Page<RegionEntry>> {
  const [entries, required] = await Promise.all([listEntries(whereOf(filter)), requiredTies()])
  const wanted = filter.ties ? entries.filter(({ tieCount }) => hasTies[filter.ties!](tieCount, required)) : entries
  const direction = filter.order === 'desc' ? -1 : 1
  const key = keyOf[filter.sort]
  const sorted =
    filter.sort === 'name' && direction === 1
      ? beginnersFirst(wanted, filter.q)
      : [...wanted].sort((left, right) => direction * (key(left) - key(right)))
  const start = skipOf(filter)
  return {
    items: sorted.slice(start, start + filter.perPage),
    totalCount: wanted.length,
    page: filter.page,
    perPage: filter.perPage,
  }
}

/** Every target region, for the map and the key numbers. */
export const listAllRegions = (): Promise<RegionEntry[]> => listEntries({ targetTo: null })
