import { z } from 'zod'
import type { PrismaClient } from '@/platform/db/generated/client'
import { storedDay } from '@/shared/korean-date'
import { choseongOf } from '@/shared/korean-search'
import { type Issue, blankToNull, listOf, readRows } from './read-rows'

const listAsOf = '2025-09-15'

const text = z.string()
const provinceRow = z.object({ code: text, name: text, short_name: text, sort_order: z.coerce.number().int() })

const kinds = { 시: 'city', 군: 'county', 구: 'district', 행정시: 'administrativeCity' } as const
const categories = {
  '비수도권(광역시·수도권 제외)': 'nonCapital',
  '비수도권 광역시 인구감소(관심)': 'metropolitanDecline',
  '수도권 인구감소(관심)': 'capitalDecline',
} as const
const megaRegions = {
  수도권: 'capital',
  동남권: 'southeast',
  대경권: 'daegyeong',
  중부권: 'central',
  '호남권(서남권)': 'honam',
  강원: 'gangwon',
  전북: 'jeonbuk',
  제주: 'jeju',
} as const
const designations = {
  인구감소지역: 'populationDeclineArea',
  인구감소관심지역: 'declineConcernArea',
  none: null,
} as const

const named = <Names extends Record<string, unknown>>(names: Names) =>
  z.enum(Object.keys(names) as [keyof Names & string]).transform((name) => names[name] as Names[keyof Names])
const optionalNumber = z
  .string()
  .transform((value) => (value === '' ? null : Number(value)))
  .pipe(z.number().nullable())

const regionRow = z.object({
  code: z.string().regex(/^\d{5}$/),
  sido: text,
  sigungu: text,
  full_name: text,
  kind: named(kinds),
  program_category: named(categories),
  designation: named(designations),
  designation_basis: text,
  special_disaster: z.enum(['Y', 'N']),
  special_disaster_detail: text,
  lat: optionalNumber,
  lon: optionalNumber,
  coord_source: text,
  population: optionalNumber,
  population_as_of: text,
  specialties: text,
  festivals: text,
  specialty_festival_confidence: text,
  region_5k3t: named(megaRegions),
  digital_tourism_id: text,
  code_note: text,
  successor_2026: text,
  source: text,
})
type RegionRow = z.infer<typeof regionRow>

const tileRow = z.object({
  sido: text,
  name: text,
  col: z.coerce.number().int(),
  row: z.coerce.number().int(),
  target_region_code: text,
  centre_lat: z.coerce.number(),
  centre_lon: z.coerce.number(),
})

/** `2021-10 지정(…)` begins in October 2021; `2025-12-31 고시(2026-10까지)` on that day. What follows is kept in words. */
function designationPeriod(basis: string) {
  const [, begin = '', end] = /^(\d{4}-\d{2}(?:-\d{2})?).*?(2026-10)/.exec(basis) ?? []
  return {
    validFrom: storedDay(begin.length === 7 ? `${begin}-01` : begin),
    validTo: begin.length === 10 && end ? storedDay('2026-10-31') : null,
    endStatus: '2026년 10월 재지정 결과 미확인',
  }
}

/** `2025-08-06 호우 특별재난지역(2차, 읍면동: 판교면·비인면)` and `2025-03 산불 특별재난지역`, several joined by ` / `. */
export function readDeclarations(detail: string) {
  return listOf(detail, ' / ').map((part) => {
    const match = /^(\d{4}-\d{2})(-\d{2})? (\S+) 특별재난지역(?:\((?:(\d차))?(?:, )?(?:읍면동: ([^)]+))?\))?$/.exec(
      part,
    )
    if (!match) return null
    const [, month, day, event, , places] = match
    return {
      event: event!,
      declaredOn: storedDay(`${month}${day ?? '-01'}`),
      datePrecision: day ? ('day' as const) : ('month' as const),
      level: places ? ('eupmyeondong' as const) : ('sigungu' as const),
      places: places ? listOf(places, '·') : [],
    }
  })
}

function childrenOf(row: RegionRow, line: number, issues: Issue[]) {
  const { code: regionCode, source } = row
  const declarations = readDeclarations(row.special_disaster_detail)
  if (declarations.includes(null)) {
    issues.push({
      file: 'regions.csv',
      line,
      column: 'special_disaster_detail',
      text: row.special_disaster_detail,
      reason: '선포 내용을 날짜·재난·범위로 나누지 못해 싣지 않았습니다.',
    })
  }
  const features = (['specialty', 'festival'] as const).flatMap((kind) =>
    [...new Set(listOf(kind === 'specialty' ? row.specialties : row.festivals))].map((name, position) => ({
      regionCode,
      kind,
      name,
      position,
      confidence: row.specialty_festival_confidence,
    })),
  )
  const succession = /^(\d{4}-\d{2}-\d{2}) (.+)$/.exec(row.successor_2026)
  return {
    designations: row.designation
      ? [
          {
            regionCode,
            kind: row.designation,
            basis: row.designation_basis,
            source,
            ...designationPeriod(row.designation_basis),
          },
        ]
      : [],
    disasters: declarations.flatMap((declaration) => (declaration ? [{ regionCode, source, ...declaration }] : [])),
    features,
    successions: succession
      ? [
          {
            regionCode,
            effectiveOn: storedDay(succession[1]!),
            successorName: /제물포구|전남광주통합특별시/.exec(succession[2]!)?.[0] ?? '',
            nameKept: row.successor_2026.includes('시군구 명칭 유지'),
            note: succession[2]!,
            source,
          },
        ]
      : [],
  }
}

const columnsOf = (row: RegionRow, provinceCode: string) => ({
  provinceCode,
  name: row.sigungu,
  fullName: row.full_name,
  kind: row.kind,
  category: row.program_category,
  megaRegion: row.region_5k3t,
  population: row.population,
  populationAsOf: blankToNull(row.population_as_of),
  latitude: row.lat,
  longitude: row.lon,
  coordinateSource: blankToNull(row.coord_source),
  digitalTourismId: blankToNull(row.digital_tourism_id),
  codeNote: blankToNull(row.code_note),
  targetFrom: storedDay(listAsOf),
  choseong: choseongOf(row.sigungu),
  source: row.source,
})

/** Loads 시도, 시군구 and the tile map. A region edited on screen (version above 1) is left as it is. */
export async function loadRegions(client: PrismaClient, issues: Issue[]): Promise<void> {
  const provinces = readRows('provinces.csv', provinceRow).map(({ fields }) => fields)
  await client.province.createMany({
    data: provinces.map(({ code, name, short_name, sort_order }) => ({
      code,
      name,
      shortName: short_name,
      sortOrder: sort_order,
    })),
    skipDuplicates: true,
  })
  const provinceCodes = new Map(provinces.map(({ name, code }) => [name, code]))
  const versions = new Map(
    (await client.region.findMany({ select: { code: true, version: true } })).map(({ code, version }) => [
      code,
      version,
    ]),
  )
  const rows = readRows('regions.csv', regionRow)
  const fresh = rows.filter(({ fields }) => !versions.has(fields.code))
  const provinceOf = (row: RegionRow) => provinceCodes.get(row.sido) ?? row.code.slice(0, 2)
  await client.region.createMany({
    data: fresh.map(({ fields }) => ({ code: fields.code, ...columnsOf(fields, provinceOf(fields)) })),
  })
  const children = rows
    .filter(({ fields }) => (versions.get(fields.code) ?? 1) === 1)
    .map(({ fields, line }) => childrenOf(fields, line, issues))
  await client.regionDesignation.createMany({
    data: children.flatMap(({ designations: some }) => some),
    skipDuplicates: true,
  })
  await client.disasterDeclaration.createMany({
    data: children.flatMap(({ disasters }) => disasters),
    skipDuplicates: true,
  })
  await client.regionFeature.createMany({ data: children.flatMap(({ features }) => features), skipDuplicates: true })
  await client.regionSuccession.createMany({
    data: children.flatMap(({ successions }) => successions),
    skipDuplicates: true,
  })
  for (const { fields } of rows) {
    if (versions.get(fields.code) === 1)
      await client.region.update({ where: { code: fields.code }, data: columnsOf(fields, provinceOf(fields)) })
  }
  await client.mapTile.createMany({
    data: readRows('tilegrid229.csv', tileRow).map(
      ({ fields: { sido, name, col, row, target_region_code, centre_lat, centre_lon } }) => ({
        column: col,
        row,
        provinceShort: sido,
        name,
        regionCode: blankToNull(target_region_code),
        latitude: centre_lat,
        longitude: centre_lon,
      }),
    ),
    skipDuplicates: true,
  })
}
