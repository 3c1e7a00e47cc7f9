import 'server-only'
import { database } from '@/platform/db/database'
import { databaseDay, databaseTime } from '@/platform/db/database-clock'
import { likeText } from '@/platform/db/like-text'
import { isoDay } from '@/shared/korean-date'
import { type Page, type Paging, skipOf } from '@/shared/paging'
import type { Actor } from '../domain/actor'
import { isInForce } from '../domain/membership-scope'
import type { ListedInvitation, ListedPerson } from '../domain/listed-person'
import { canViewAccounts, visiblePeople } from '../domain/account-policy'

const membershipNames = {
  partner: { select: { name: true } },
  unit: { select: { name: true } },
  region: { select: { fullName: true } },
  province: { select: { name: true } },
} as const

const selection = {
  memberships: { include: membershipNames, orderBy: { createdAt: 'asc' } },
  sessions: { orderBy: { lastSeenAt: 'desc' }, take: 1, select: { lastSeenAt: true } },
} as const

async function peopleWhere(where: object, paging?: Paging): Promise<ListedPerson[]> {
  const client = await database()
  const today = await databaseDay()
  const rows = await client.person.findMany({
    where,
    include: selection,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    ...(paging ? { skip: skipOf(paging), take: paging.perPage } : {}),
  })
  return rows.map(({ id, name, email, suspendedAt, isDemonstration, version, memberships, sessions }) => ({
    id,
    name,
    email,
    isDemonstration,
    version,
    isSuspended: suspendedAt !== null,
    lastSeenAt: sessions[0]?.lastSeenAt ?? null,
    memberships: memberships.map((membership) => {
      const period = {
        validFrom: isoDay(membership.validFrom),
        validTo: membership.validTo && isoDay(membership.validTo),
        endedAt: membership.endedAt,
      }
      const { partner, unit, region, province } = membership
      const scopeName =
        [partner?.name ?? region?.fullName ?? province?.name, unit?.name].filter(Boolean).join(' ') || null
      const { id: membershipId, role, endReason, version: membershipVersion } = membership
      return {
        id: membershipId,
        role,
        scopeName,
        ...period,
        endReason,
        isInForce: isInForce(period, today),
        version: membershipVersion,
      }
    }),
  }))
}

export async function listPeople(
  actor: Actor,
  filter: Paging & { query?: string | undefined },
): Promise<Page<ListedPerson>> {
  const client = await database()
  const { query } = filter
  const search = query
    ? { OR: [{ name: { contains: likeText(query) } }, { email: { contains: likeText(query.toLowerCase()) } }] }
    : {}
  const where = { AND: [visiblePeople(actor), search] }
  const [totalCount, items] = await Promise.all([client.person.count({ where }), peopleWhere(where, filter)])
  return { items, totalCount, page: filter.page, perPage: filter.perPage }
}

export async function getPerson(actor: Actor, id: string): Promise<ListedPerson | null> {
  return (await peopleWhere({ AND: [visiblePeople(actor), { id }] }))[0] ?? null
}

/** Invitations that wait for an answer. */
export async function listOpenInvitations(actor: Actor): Promise<ListedInvitation[]> {
  if (!canViewAccounts(actor)) return []
  const client = await database()
  const rows = await client.invitation.findMany({
    where: { acceptedAt: null, revokedAt: null, expiresAt: { gt: await databaseTime() } },
    include: membershipNames,
    orderBy: { createdAt: 'desc' },
    take: 100,
  })
  return rows.map(({ id, email, name, role, expiresAt, partner, region, province }) => ({
    id,
    email,
    name,
    role,
    expiresAt,
    scopeName: partner?.name ?? region?.fullName ?? province?.name ?? null,
  }))
}
