import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import { databaseDay } from '@/platform/db/database-clock'
import type { Prisma } from '@/platform/db/generated/client'
import {
  type LikelyPartner,
  type LikelyReason,
  type ListedRegistration,
  type RegistrationStatus,
  type RegistrationView,
} from '../domain/registration'
import { decidableKinds } from '../domain/registration-policy'
import { likenessOf } from '../domain/similar-names'
import { existingOn, partnersMatching } from './search-partners'
import { namesOfPeople } from '@/modules/accounts/server/names-of-people'

/** Those whose kind the actor decides on; for anybody else there are none. */
export const visibleRegistrations = (actor: Actor): Prisma.PartnerRegistrationWhereInput => ({
  kind: { in: [...decidableKinds(actor)] },
})

const listed = {
  id: true,
  kind: true,
  name: true,
  businessNumber: true,
  contactName: true,
  status: true,
  createdAt: true,
} as const

export async function listRegistrations(actor: Actor, status: RegistrationStatus): Promise<ListedRegistration[]> {
  const client = await database()
  return client.partnerRegistration.findMany({
    where: { AND: [visibleRegistrations(actor), { status }] },
    select: listed,
    orderBy: { createdAt: status === 'waiting' ? 'asc' : 'desc' },
    take: 200,
  })
}

export async function countRegistrations(actor: Actor): Promise<Record<RegistrationStatus, number>> {
  const counts = { waiting: 0, approved: 0, refused: 0 }
  const client = await database()
  const groups = await client.partnerRegistration.groupBy({
    by: ['status'],
    where: visibleRegistrations(actor),
    _count: true,
  })
  for (const { status, _count } of groups) counts[status] = _count
  return counts
}

export async function getRegistration(actor: Actor, id: string): Promise<RegistrationView | null> {
  const client = await database()
  const registration = await client.partnerRegistration.findFirst({
    where: { AND: [visibleRegistrations(actor), { id }] },
    select: {
      ...listed,
      classification: true,
      contactEmail: true,
      contactPhone: true,
      message: true,
      decidedById: true,
      decidedAt: true,
      decisionReason: true,
      version: true,
      headquartersRegion: { select: { fullName: true } },
      partner: { select: { id: true, name: true } },
    },
  })
  if (!registration) return null
  const { decidedById, headquartersRegion, ...rest } = registration
  const names = await namesOfPeople(client, [decidedById])
  return {
    ...rest,
    headquartersName: headquartersRegion?.fullName ?? null,
    decidedByName: (decidedById && names.get(decidedById)) ?? null,
  }
}

const order: readonly LikelyReason[] = ['sameNumber', 'sameName', 'similarName']

const ofPartner = {
  id: true,
  name: true,
  abbreviation: true,
  businessNumber: true,
  headquartersText: true,
  headquartersRegion: { select: { fullName: true } },
  _count: { select: { memberships: { where: { role: 'institutionOfficer', endedAt: null } } } },
} as const satisfies Prisma.PartnerSelect

function whyLikely(
  registration: Pick<RegistrationView, 'name' | 'businessNumber'>,
  partner: { readonly name: string; readonly abbreviation: string | null; readonly businessNumber: string | null },
): LikelyReason[] {
  const likeness = [partner.name, partner.abbreviation ?? ''].map((other) => likenessOf(registration.name, other))
  const isSame = likeness.includes('same')
  return [
    ...(partner.businessNumber === registration.businessNumber ? (['sameNumber'] as const) : []),
    ...(isSame ? (['sameName'] as const) : []),
    ...(!isSame && likeness.includes('similar') ? (['similarName'] as const) : []),
  ]
}

/** Bodies of the same kind that may be the one applying, the surest first; and those the decider looked for. */
export async function findLikelyPartners(
  registration: Pick<RegistrationView, 'kind' | 'name' | 'businessNumber'>,
  wanted: string | undefined,
): Promise<LikelyPartner[]> {
  const client = await database()
  const where = { AND: [{ kind: registration.kind }, existingOn(await databaseDay())] }
  const [partners, found] = await Promise.all([
    client.partner.findMany({ where, select: ofPartner }),
    wanted
      ? client.partner.findMany({ where: { AND: [where, partnersMatching(wanted)] }, select: { id: true }, take: 10 })
      : [],
  ])
  const wantedIds = new Set(found.map(({ id }) => id))
  const rankOf = ({ why }: LikelyPartner) => (why[0] ? order.indexOf(why[0]) : order.length)
  return partners
    .map((partner): LikelyPartner => ({
      id: partner.id,
      name: partner.name,
      businessNumber: partner.businessNumber,
      headquarters: partner.headquartersRegion?.fullName ?? partner.headquartersText,
      officers: partner._count.memberships,
      why: whyLikely(registration, partner),
    }))
    .filter(({ id, why }) => why.length > 0 || wantedIds.has(id))
    .sort((one, other) => rankOf(one) - rankOf(other) || one.name.localeCompare(other.name, 'ko'))
    .slice(0, 20)
}
