import 'server-only'
import { listStandingTies } from '@/modules/agreements/server/count-ties'
import type { PartnerKind } from '@/modules/partners/domain/partner'
import type { PartnerFilter } from '@/modules/partners/domain/partner-filter'
import { loadSuccessions } from '@/modules/partners/server/load-successions'
import { existingOn, partnersMatching } from '@/modules/partners/server/search-partners'
import { database } from '@/platform/db/database'
import { databaseDay } from '@/platform/db/database-clock'
import type { Prisma } from '@/platform/db/generated/client'
import { isoDay } from '@/shared/korean-date'
import { beginnersFirst } from '@/shared/korean-search'
import { type Page, skipOf } from '@/shared/paging'
import type { PartnerEntry } from '../domain/partner-entry'

function whereOf({ q, standing, province }: PartnerFilter, day: string): Prisma.PartnerWhereInput {
  return {
    AND: [existingOn(day), partnersMatching(q)],
    ...(standing ? { standing } : {}),
    ...(province ? { headquartersProvinceCode: province } : {}),
  }
}

async function countTies(day: string) {
  const [ties, successions] = await Promise.all([listStandingTies(), loadSuccessions()])
  const settled = new Map<string, Set<string>>()
  const unsettled = new Map<string, Set<string>>()
  const add = (counts: Map<string, Set<string>>, id: string, regionCode: string) =>
    counts.set(id, (counts.get(id) ?? new Set()).add(regionCode))
  for (const { partner, regionCode } of ties) {
    const { holders, isSettled } = successions.presentHolderOf(partner, day)
    for (const { id } of holders) add(isSettled ? settled : unsettled, id, regionCode)
  }
  return { settled, unsettled }
}

const kindOrder: readonly PartnerKind[] = ['ministry', 'publicInstitution', 'company', 'other']

const compare = {
  name: (left: PartnerEntry, right: PartnerEntry) => (left.name < right.name ? -1 : 1),
  kind: (left: PartnerEntry, right: PartnerEntry) => kindOrder.indexOf(left.kind) - kindOrder.indexOf(right.kind),
  ties: (left: PartnerEntry, right: PartnerEntry) =>
    left.tieCount + left.unsettledTieCount - right.tieCount - right.unsettledTieCount,
} as const

export interface PartnerPage extends Page<PartnerEntry> {
  /** How many of each kind meet the other conditions. */
  readonly kindCounts: Readonly<Record<PartnerKind, number>>
}

const countKinds = (entries: readonly PartnerEntry[]) =>
  Object.fromEntries(kindOrder.map((kind) => [kind, entries.filter((entry) => entry.kind === kind).length])) as Record<
    PartnerKind,
    number
  >

/** Bodies that existed on a day (today when none is given), found by present and former names. */
export async function listPartnerDirectory(filter: PartnerFilter): Promise<PartnerPage> {
  const client = await database()
  const day = filter.asOf ?? (await databaseDay())
  const [rows, { settled, unsettled }] = await Promise.all([
    client.partner.findMany({
      where: whereOf(filter, day),
      include: {
        predecessors: { include: { predecessor: { select: { name: true } } } },
        _count: { select: { sites: true } },
      },
      orderBy: { name: 'asc' },
    }),
    countTies(day),
  ])
  const entries = rows.map(({ predecessors, _count, ...row }): PartnerEntry => ({
    id: row.id,
    name: row.name,
    abbreviation: row.abbreviation,
    kind: row.kind,
    classification: row.classification,
    corporateGroup: row.corporateGroup,
    headquartersText: row.headquartersText,
    standing: row.standing,
    standingNote: row.standingNote,
    validFrom: row.validFrom && isoDay(row.validFrom),
    validTo: row.validTo && isoDay(row.validTo),
    formerNames: predecessors
      .filter(({ effectiveOn }) => isoDay(effectiveOn) <= day)
      .map(({ predecessor }) => predecessor.name),
    tieCount: settled.get(row.id)?.size ?? 0,
    unsettledTieCount: unsettled.get(row.id)?.size ?? 0,
    siteCount: _count.sites,
  }))
  const isTied = ({ tieCount, unsettledTieCount }: PartnerEntry) => tieCount + unsettledTieCount > 0
  const ofAnyKind = filter.ties ? entries.filter((entry) => isTied(entry) === (filter.ties === 'some')) : entries
  const wanted = filter.kind ? ofAnyKind.filter(({ kind }) => kind === filter.kind) : ofAnyKind
  const direction = filter.order === 'desc' ? -1 : 1
  const ordered = [...wanted].sort((left, right) => direction * compare[filter.sort](left, right))
  const sorted = filter.sort === 'name' && direction === 1 ? beginnersFirst(ordered, filter.q) : ordered
  const start = skipOf(filter)
  return {
    items: sorted.slice(start, start + filter.perPage),
    totalCount: wanted.length,
    page: filter.page,
    perPage: filter.perPage,
    kindCounts: countKinds(ofAnyKind),
  }
}
