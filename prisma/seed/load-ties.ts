import { z } from 'zod'
import { databaseTime } from '@/platform/db/database-clock'
import type { PrismaClient } from '@/platform/db/generated/client'
import { storedDay } from '@/shared/korean-date'
import { type Issue, blankToNull, readRows } from './read-rows'

const day = z.string().transform((value) => (value === '' ? null : storedDay(value)))
const bases = {
  published_match_list: 'publishedMatchList',
  press: 'press',
  local_report_only: 'localReportOnly',
  additional_MOU_beyond_published_match: 'additionalAgreement',
} as const

const tieRow = z.object({
  tie_id: z.string(),
  region_code: z.string(),
  region_name: z.string(),
  partner_name: z.string(),
  partner_kind: z.string(),
  acting_unit: z.string(),
  status: z.enum(['planned', 'matched', 'reported', 'signed']),
  basis: z.enum(Object.keys(bases) as [keyof typeof bases]).transform((basis) => bases[basis]),
  date_from: day,
  date_to: day,
  date_as_printed: z.string(),
  confidence: z.string(),
  note: z.string(),
  source: z.string(),
})
type TieRow = z.infer<typeof tieRow>

/** `광주지방식품의약품안전청(교류 담당)` is a unit with a remark; `기사 표기는 …` is a remark only. */
export function readUnit(text: string): { name: string | null; remark: string | null } {
  const [, name = '', remark = ''] = /^(.*?)\s*(?:\(([^)]*)\))?$/.exec(text.trim()) ?? []
  const isUnit = /^\S+(청|실|국|본부|지청|지사)$/.test(name)
  return isUnit ? { name, remark: blankToNull(remark) } : { name: null, remark: blankToNull(text) }
}

const distinctBy = <Item>(items: readonly Item[], key: (item: Item) => string) => [
  ...new Map(items.map((item) => [key(item), item])).values(),
]

async function loadTie(
  client: PrismaClient,
  rows: readonly TieRow[],
  partnerIds: ReadonlyMap<string, string>,
  publishedRoundId: string,
  now: Date,
) {
  const [first] = rows
  const parties = []
  for (const { region_code, region_name } of distinctBy(rows, (row) => row.region_code)) {
    parties.push({ regionCode: region_code, nameThen: region_name })
  }
  for (const { partner_name, acting_unit } of distinctBy(rows, (row) => row.partner_name)) {
    const partnerId = partnerIds.get(partner_name)!
    const { name, remark } = readUnit(acting_unit)
    const unit = name
      ? await client.partnerUnit.upsert({
          where: { partnerId_name: { partnerId, name } },
          create: { partnerId, name },
          update: {},
        })
      : null
    parties.push({ partnerId, nameThen: partner_name, unitId: unit?.id ?? null, unitText: remark })
  }
  const { tie_id, status, basis, date_from, date_to, date_as_printed, confidence } = first!
  await client.agreement.create({
    data: {
      referenceKey: tie_id,
      createdAt: now,
      status,
      basis,
      roundId: basis === 'publishedMatchList' ? publishedRoundId : null,
      datedFrom: date_from,
      datedTo: date_to,
      dateAsPrinted: blankToNull(date_as_printed),
      confidence: blankToNull(confidence),
      note: blankToNull(distinctBy(rows.map((row) => row.note).filter(Boolean), (text) => text).join(' / ')),
      source: distinctBy(
        rows.map((row) => row.source),
        (text) => text,
      ).join(' ; '),
      parties: { create: parties },
      transitions: { create: { toStatus: status, reason: '참고 자료를 실음', occurredAt: now } },
    },
  })
}

/** Loads the known ties; rows of one tie_id are one agreement. Ties already loaded are left as they are now. */
export async function loadTies(client: PrismaClient, issues: Issue[]): Promise<void> {
  const rows = readRows('ties.csv', tieRow)
  const partners = await client.partner.findMany({
    where: { referenceKey: { not: null } },
    select: { id: true, name: true },
  })
  const partnerIds = new Map(partners.map(({ id, name }) => [name, id]))
  const known = new Set(
    (await client.agreement.findMany({ where: { referenceKey: { not: null } }, select: { referenceKey: true } })).map(
      ({ referenceKey }) => referenceKey,
    ),
  )
  const byTie = new Map<string, TieRow[]>()
  for (const { fields, line } of rows) {
    const { name, remark } = readUnit(fields.acting_unit)
    if (!name && remark)
      issues.push({
        file: 'ties.csv',
        line,
        column: 'acting_unit',
        text: remark,
        reason: '부서·소속기관 이름으로 읽을 수 없어 설명으로 실었습니다.',
      })
    if (!partnerIds.has(fields.partner_name)) {
      issues.push({
        file: 'ties.csv',
        line,
        column: 'partner_name',
        text: fields.partner_name,
        reason: '기관 자료에 없는 이름이라 이 결연을 싣지 않았습니다.',
      })
      continue
    }
    byTie.set(fields.tie_id, [...(byTie.get(fields.tie_id) ?? []), fields])
  }
  const { id: publishedRoundId } = await client.round.findUniqueOrThrow({ where: { referenceKey: 'published-2025' } })
  const now = await databaseTime()
  for (const [tieId, own] of byTie) if (!known.has(tieId)) await loadTie(client, own, partnerIds, publishedRoundId, now)
}
