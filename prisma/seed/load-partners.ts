import { z } from 'zod'
import type { Prisma, PrismaClient } from '@/platform/db/generated/client'
import type { PartnerKind } from '@/modules/partners/domain/partner'
import { storedDay } from '@/shared/korean-date'
import { choseongOf } from '@/shared/korean-search'
import { type Issue, blankToNull, listOf, readRows } from './read-rows'

const text = z.string()
const day = z.string().transform((value) => (value === '' ? null : storedDay(value)))

const ministryRow = z.object({
  name: text,
  abbr: text,
  kind: text,
  hq_sido: text,
  hq_detail: text,
  valid_from: day,
  valid_to: day,
  in_50_list_2025_09: text,
  list_membership: text,
  successor: text,
  successor_type: text,
  successor_effective: day,
  successor_status: text,
  note: text,
  source: text,
})
const institutionRow = z.object({
  name: text,
  kind: text,
  kind_confidence: text,
  supervising_ministry_now: text,
  hq_sido: text,
  hq_sigungu: text,
  sisterhood_regions: text,
  note: text,
  source: text,
})
const companyRow = z.object({
  no: text,
  company: text,
  group: text,
  site_location: text,
  region_code: text,
  region_name: text,
  evidence_type: text,
  date: text,
  detail: text,
  source: text,
})

type NewPartner = Prisma.PartnerCreateManyInput & { referenceKey: string; name: string; kind: PartnerKind }

interface Place {
  readonly headquartersText: string | null
  readonly headquartersProvinceCode: string | null
  readonly headquartersCode: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly coordinateSource: string | null
}

/** Finds the 시군구 of a head office on the tile map: `청주시 흥덕구 오송읍` is 청주시, all of 세종 is 세종시. */
async function placeFinder(client: PrismaClient) {
  const provinces = new Map((await client.province.findMany()).map((province) => [province.name, province]))
  const tiles = new Map((await client.mapTile.findMany()).map((tile) => [`${tile.provinceShort} ${tile.name}`, tile]))
  return (sido: string, detail: string): Place => {
    const province = provinces.get(sido)
    const local = sido === '세종특별자치시' ? '세종시' : (detail.match(/^\S*?[시군구](?=$|[\s(])/)?.[0] ?? '')
    const tile = tiles.get(`${province?.shortName} ${local}`)
    return {
      headquartersText: blankToNull([sido, detail].filter(Boolean).join(' ')),
      headquartersProvinceCode: province?.code ?? null,
      headquartersCode: tile?.regionCode ?? null,
      latitude: tile?.latitude ?? null,
      longitude: tile?.longitude ?? null,
      coordinateSource: tile ? '본사 시군구의 중심' : null,
    }
  }
}
type FindPlace = Awaited<ReturnType<typeof placeFinder>>

const standingOfMinistry = (membership: string) =>
  membership.startsWith('unverified') ? 'unverified' : membership.startsWith('inferred') ? 'inferred' : 'verified'

function standingNoteOfMinistry(membership: string): string {
  const [, predecessor] = /^successor of (.+)$/.exec(membership) ?? []
  if (predecessor) return `${predecessor}의 일을 이어받은 기관입니다.`
  if (membership.startsWith('unverified'))
    return '중앙행정기관 50곳 가운데 하나로 발표되었으나 어느 기관인지 확인하지 못했습니다.'
  if (membership.startsWith('inferred')) return '중앙행정기관이어서 대상으로 추정하지만, 매칭된 지역을 찾지 못했습니다.'
  return '발표되거나 보도된 매칭에 이름이 있습니다.'
}

function ministries(place: FindPlace): NewPartner[] {
  return readRows('ministries.csv', ministryRow).map(({ fields: row }) => ({
    referenceKey: `ministry:${row.name}`,
    name: row.name,
    abbreviation: blankToNull(row.abbr),
    kind: 'ministry',
    classification: blankToNull(row.kind),
    ...place(row.hq_sido, row.hq_detail),
    validFrom: row.valid_from,
    validTo: row.valid_to,
    standing: standingOfMinistry(row.list_membership),
    standingNote: standingNoteOfMinistry(row.list_membership),
    inPublishedList: !row.in_50_list_2025_09.startsWith('N'),
    choseong: choseongOf(row.name),
    note: blankToNull(
      [
        row.note,
        row.successor_status.startsWith('verified date')
          ? '시행일은 2025년 9월 보도 기준이며, 2026년 3월 뒤의 결과는 확인하지 않았습니다.'
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    ),
    source: row.source,
  }))
}

function institutions(place: FindPlace, ministryNames: ReadonlySet<string>, issues: Issue[]): NewPartner[] {
  const file = 'public_institutions.csv'
  return readRows(file, institutionRow).map(({ fields: row, line }) => {
    const isPublic = !row.kind.startsWith('공공기관 아님')
    const supervisor = row.supervising_ministry_now
    if (!isPublic)
      issues.push({
        file,
        line,
        column: 'kind',
        text: `${row.name}: ${row.kind}`,
        reason: '공공기관 지정을 확인하지 못해 "그 밖의 기관"으로 실었습니다.',
      })
    if (!ministryNames.has(supervisor))
      issues.push({
        file,
        line,
        column: 'supervising_ministry_now',
        text: `${row.name}: ${supervisor}`,
        reason: '하나의 중앙행정기관으로 읽을 수 없어 적힌 그대로 두었습니다.',
      })
    const found = place(row.hq_sido, row.hq_sigungu)
    if (found.latitude === null)
      issues.push({
        file,
        line,
        column: 'hq_sigungu',
        text: `${row.name}: ${row.hq_sido}`,
        reason: '본사 시군구가 없어 거리를 셈하지 못합니다.',
      })
    return {
      referenceKey: `publicInstitution:${row.name}`,
      name: row.name,
      kind: isPublic ? 'publicInstitution' : 'other',
      classification: isPublic ? row.kind : '공공기관 지정 확인 필요',
      supervisorName: blankToNull(supervisor),
      ...found,
      standing: row.sisterhood_regions ? 'verified' : 'notEvidenced',
      standingNote: row.sisterhood_regions ? '결연이 보도되었습니다.' : '이 제도에 참여했다는 자료를 찾지 못했습니다.',
      choseong: choseongOf(row.name),
      note: blankToNull(
        [row.note, row.kind_confidence === 'high' ? '' : `기관 유형 신뢰도: ${row.kind_confidence}`]
          .filter(Boolean)
          .join(' '),
      ),
      source: row.source,
    }
  })
}

type CompanyRow = z.infer<typeof companyRow>
const evidenceNames: Record<string, string> = {
  programme_MOU: '자매결연 협약',
  'MOIS_region_company_award_2025-12': '지역·기업 협업 우수사례(2025. 12.)',
  other_collaboration: '그 밖의 협업',
  'site_only (NOT evidence of joining)': '사업장(참여 근거 아님)',
}

function companies(rows: readonly CompanyRow[]): NewPartner[] {
  const byName = groupByCompany(rows)
  return [...byName].map(([name, own]) => {
    const joined = own.find(({ evidence_type }) => evidence_type === 'programme_MOU')
    const collaborated = own.some(({ evidence_type }) => !evidence_type.startsWith('site_only'))
    return {
      referenceKey: `company:${name}`,
      name,
      kind: 'company',
      corporateGroup: own.find(({ group }) => group)?.group ?? null,
      headquartersText: joined?.site_location ?? null,
      standing: joined ? 'verified' : 'notEvidenced',
      standingNote: joined
        ? '이 제도의 협약이 보도되었습니다.'
        : collaborated
          ? '지역과 협업한 사례는 있으나 이 제도에 참여했다는 자료는 없습니다.'
          : '사업장이 있을 뿐, 참여했다는 자료가 없습니다.',
      choseong: choseongOf(name),
      source: [...new Set(own.map(({ source }) => source))].join(' ; '),
    }
  })
}

const groupByCompany = (rows: readonly CompanyRow[]) => {
  const groups = new Map<string, CompanyRow[]>()
  for (const row of rows) groups.set(row.company, [...(groups.get(row.company) ?? []), row])
  return groups
}

async function loadSites(client: PrismaClient, rows: readonly CompanyRow[], idOf: ReadonlyMap<string, string>) {
  const regionCodes = new Set((await client.region.findMany({ select: { code: true } })).map(({ code }) => code))
  await client.partnerSite.createMany({
    data: rows.map((row) => ({
      referenceKey: `company-row:${row.no}`,
      partnerId: idOf.get(`company:${row.company}`)!,
      regionCode: regionCodes.has(row.region_code) ? row.region_code : null,
      location: row.site_location || row.region_name,
      evidence: evidenceNames[row.evidence_type] ?? row.evidence_type,
      dateText: blankToNull(row.date),
      detail: row.detail,
      source: row.source,
    })),
    skipDuplicates: true,
  })
}

const successionKindOf = (type: string) =>
  type.startsWith('split') || type.startsWith('abolish') ? 'split' : type.includes('merge') ? 'merged' : 'renamed'

async function loadSuccessions(client: PrismaClient, idOf: ReadonlyMap<string, string>) {
  const rows = readRows('ministries.csv', ministryRow).map(({ fields }) => fields)
  const data = rows
    .filter(({ name, successor, successor_effective }) => successor && successor_effective && successor !== name)
    .flatMap((row) =>
      listOf(row.successor).map(
        (successor) =>
          ({
            predecessorId: idOf.get(`ministry:${row.name}`)!,
            successorId: idOf.get(`ministry:${successor}`)!,
            kind: successionKindOf(row.successor_type),
            effectiveOn: row.successor_effective!,
            note: blankToNull(row.note),
            source: row.source,
          }) as const,
      ),
    )
  await client.partnerSuccession.createMany({ data, skipDuplicates: true })
}

/** Loads ministries, public institutions and companies. A body edited on screen (version above 1) is left as it is. */
export async function loadPartners(client: PrismaClient, issues: Issue[]): Promise<void> {
  const place = await placeFinder(client)
  const companyRows = readRows('companies.csv', companyRow).map(({ fields }) => fields)
  const all = ministries(place)
  all.push(...institutions(place, new Set(all.map(({ name }) => name)), issues), ...companies(companyRows))
  const known = new Map(
    (
      await client.partner.findMany({
        where: { referenceKey: { not: null } },
        select: { referenceKey: true, version: true },
      })
    ).map((row) => [row.referenceKey, row.version]),
  )
  await client.partner.createMany({ data: all.filter(({ referenceKey }) => !known.has(referenceKey)) })
  for (const partner of all) {
    if (known.get(partner.referenceKey) === 1)
      await client.partner.update({ where: { referenceKey: partner.referenceKey }, data: partner })
  }
  const ids = await client.partner.findMany({
    where: { referenceKey: { not: null } },
    select: { id: true, referenceKey: true },
  })
  const idOf = new Map(ids.map(({ id, referenceKey }) => [referenceKey!, id]))
  await loadSites(client, companyRows, idOf)
  // A succession taken back on screen stays taken back.
  if (known.size === 0) await loadSuccessions(client, idOf)
}
