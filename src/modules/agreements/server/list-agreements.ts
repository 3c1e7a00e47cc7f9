import 'server-only'
import { loadSuccessions } from '@/modules/partners/server/load-successions'
import { partnersEverMatching } from '@/modules/partners/server/search-partners'
import { regionsMatching } from '@/modules/regions/server/search-regions'
import { type Transaction, database } from '@/platform/db/database'
import { databaseDay } from '@/platform/db/database-clock'
import type { Prisma } from '@/platform/db/generated/client'
import { type Page, skipOf } from '@/shared/paging'
import type { AgreementFilter } from '../domain/agreement-filter'
import type { AgreementView } from '../domain/agreement-view'
import { agreementInclude, viewOf } from './agreement-view'

/** A party by the name it had, has now or had before: a tie made with 산업통상자원부 is found as 산업통상부 too. */
const partyMatching = (q: string): Prisma.AgreementPartyWhereInput => ({
  OR: [{ region: regionsMatching(q) }, { partner: partnersEverMatching(q) }],
})

function whereOf(filter: AgreementFilter): Prisma.AgreementWhereInput {
  const { q, status, basis, kind, province, round } = filter
  return {
    AND: [
      q ? { parties: { some: partyMatching(q) } } : {},
      kind ? { parties: { some: { partner: { kind } } } } : {},
      province ? { parties: { some: { region: { provinceCode: province } } } } : {},
    ],
    status: status ?? { not: 'ended' },
    ...(basis ? { basis } : {}),
    ...(round ? { roundId: round } : {}),
  }
}

/** All agreements the public may see: everything but ended ones, unless asked for. */
export async function listAgreements(filter: AgreementFilter): Promise<Page<AgreementView>> {
  const client = await database()
  const where = whereOf(filter)
  const [ids, successions] = await Promise.all([sortedIds(client, where, filter), loadSuccessions()])
  const wanted = ids.slice(skipOf(filter), skipOf(filter) + filter.perPage)
  const rows = await client.agreement.findMany({ where: { id: { in: wanted } }, include: agreementInclude })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const today = await databaseDay()
  const items = wanted.flatMap((id) => byId.get(id) ?? []).map((row) => viewOf(row, successions, today))
  return { items, totalCount: ids.length, page: filter.page, perPage: filter.perPage }
}

/** A list sorted by region needs the first region among the parties, which the database cannot order by. */
async function sortedIds(
  client: Transaction,
  where: Prisma.AgreementWhereInput,
  { sort, order }: AgreementFilter,
): Promise<string[]> {
  const rows = await client.agreement.findMany({
    where,
    select: {
      id: true,
      parties: {
        where: { regionCode: { not: null } },
        select: { regionCode: true },
        orderBy: { regionCode: 'asc' },
        take: 1,
      },
    },
    orderBy: [{ datedTo: { sort: order, nulls: 'last' } }, { id: 'asc' }],
  })
  if (sort === 'date') return rows.map(({ id }) => id)
  const codeOf = ({ parties }: (typeof rows)[number]) => Number(parties[0]?.regionCode ?? 0)
  const direction = order === 'desc' ? -1 : 1
  return rows.sort((left, right) => direction * (codeOf(left) - codeOf(right))).map(({ id }) => id)
}

/** Agreements of one region, newest first; plans and ended ones too, each by its status. */
export async function listAgreementsOfRegion(regionCode: string): Promise<AgreementView[]> {
  return agreementsWith({ parties: { some: { regionCode } } })
}

/** Agreements of a body and of those it followed, newest first. */
export async function listAgreementsOfPartner(partnerId: string): Promise<AgreementView[]> {
  const successions = await loadSuccessions()
  const line = [...successions.lineOf(partnerId, await databaseDay())]
  return agreementsWith({ parties: { some: { partnerId: { in: line } } } })
}

async function agreementsWith(where: Prisma.AgreementWhereInput): Promise<AgreementView[]> {
  const client = await database()
  const orderBy = [{ datedTo: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }] as const
  const rows = await client.agreement.findMany({ where, include: agreementInclude, orderBy: [...orderBy] })
  const successions = await loadSuccessions()
  const today = await databaseDay()
  return rows.map((row) => viewOf(row, successions, today))
}

/** The signed agreements whose day is known, newest first. */
export async function listRecentSignings(take: number): Promise<AgreementView[]> {
  const client = await database()
  const rows = await client.agreement.findMany({
    where: { status: 'signed', datedTo: { equals: client.agreement.fields.datedFrom } },
    include: agreementInclude,
    orderBy: [{ datedTo: 'desc' }, { id: 'asc' }],
    take,
  })
  const successions = await loadSuccessions()
  const today = await databaseDay()
  return rows.map((row) => viewOf(row, successions, today))
}
