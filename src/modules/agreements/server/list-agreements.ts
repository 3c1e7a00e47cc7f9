import 'server-only'
import { loadSuccessions } from '@/modules/partners/server/load-successions'
import { partnersMatching } from '@/modules/partners/server/search-partners'
import { regionsMatching } from '@/modules/regions/server/search-regions'
import { database } from '@/platform/db/database'
import type { Prisma } from '@/platform/db/generated/client'
import { type Page, skipOf } from '@/shared/paging'
import type { AgreementFilter } from '../domain/agreement-filter'
import { type AgreementView, agreementInclude, viewOf } from './agreement-view'

function whereOf(filter: AgreementFilter): Prisma.AgreementWhereInput {
  const { q, status, basis, kind, province, round } = filter
  return {
    AND: [
      q ? { parties: { some: { OR: [{ region: regionsMatching(q) }, { partner: partnersMatching(q) }] } } } : {},
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
  const byDate = { datedTo: { sort: filter.order, nulls: 'last' } } as const
  const [totalCount, rows, successions] = await Promise.all([
    client.agreement.count({ where }),
    client.agreement.findMany({
      where, include: agreementInclude, skip: skipOf(filter), take: filter.perPage,
      orderBy: filter.sort === 'date' ? [byDate, { id: 'asc' }] : [{ id: 'asc' }],
    }),
    loadSuccessions(),
  ])
  const now = new Date()
  return { items: rows.map((row) => viewOf(row, successions, now)), totalCount, page: filter.page, perPage: filter.perPage }
}

/** Agreements of one region, newest first; plans and ended ones too, each by its status. */
export async function listAgreementsOfRegion(regionCode: string): Promise<AgreementView[]> {
  return agreementsWith({ parties: { some: { regionCode } } })
}

/** Agreements of a body and of those it followed, newest first. */
export async function listAgreementsOfPartner(partnerIds: readonly string[]): Promise<AgreementView[]> {
  return agreementsWith({ parties: { some: { partnerId: { in: [...partnerIds] } } } })
}

async function agreementsWith(where: Prisma.AgreementWhereInput): Promise<AgreementView[]> {
  const client = await database()
  const orderBy = [{ datedTo: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }] as const
  const rows = await client.agreement.findMany({ where, include: agreementInclude, orderBy: [...orderBy] })
  const successions = await loadSuccessions()
  const now = new Date()
  return rows.map((row) => viewOf(row, successions, now))
}

/** The signed agreements with a date, newest first. */
export async function listRecentSignings(take: number): Promise<AgreementView[]> {
  const client = await database()
  const rows = await client.agreement.findMany({
    where: { status: 'signed', datedTo: { not: null } }, include: agreementInclude, orderBy: [{ datedTo: 'desc' }, { id: 'asc' }], take,
  })
  const successions = await loadSuccessions()
  const now = new Date()
  return rows.map((row) => viewOf(row, successions, now))
}
