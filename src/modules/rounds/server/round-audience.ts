import 'server-only'
import { existingOn } from '@/modules/partners/server/search-partners'
import type { PartnerKind } from '@/modules/partners/domain/partner'
import type { Prisma, PrismaClient } from '@/platform/db/generated/client'
import { storedDay } from '@/shared/korean-date'

interface AskingRound {
  readonly id: string
  readonly audienceKinds: readonly PartnerKind[]
}

/** Partners a round asks: those of its kinds that exist that day and may take part, and whoever began to answer. */
export const partnersAsked = ({ id, audienceKinds }: AskingRound, day: string): Prisma.PartnerWhereInput => ({
  OR: [
    { AND: [existingOn(day), { kind: { in: [...audienceKinds] } }, { standing: { not: 'unverified' } }] },
    { pledges: { some: { roundId: id } } },
  ],
})

export const regionsAsked = ({ id }: { readonly id: string }): Prisma.RegionWhereInput => ({
  roundRegions: { some: { roundId: id } },
})

/** Someone with an account who answers for a body or a region. */
export interface Officer {
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly partnerId: string | null
  readonly regionCode: string | null
}

export interface Bodies {
  readonly partnerIds: readonly string[]
  readonly regionCodes: readonly string[]
}

type Reader = Pick<PrismaClient, 'membership' | 'partner' | 'region'>

/** Officers in duty that day. */
export async function findOfficers(
  client: Pick<Reader, 'membership'>,
  { partnerIds, regionCodes }: Bodies,
  day: string,
): Promise<Officer[]> {
  const rows = await client.membership.findMany({
    where: {
      endedAt: null,
      validFrom: { lte: storedDay(day) },
      OR: [{ validTo: null }, { validTo: { gte: storedDay(day) } }],
      person: { suspendedAt: null },
      AND: { OR: [{ partnerId: { in: [...partnerIds] } }, { regionCode: { in: [...regionCodes] } }] },
    },
    select: { personId: true, partnerId: true, regionCode: true, person: { select: { name: true, email: true } } },
    orderBy: { createdAt: 'asc' },
  })
  return rows.map(({ person, ...row }) => ({ ...row, ...person }))
}

/** Everybody a round asks. One query after the other: a transaction has one connection. */
export async function findAudience(client: Reader, round: AskingRound, day: string) {
  const partners = await client.partner.findMany({ where: partnersAsked(round, day), select: { id: true, kind: true } })
  const regions = await client.region.findMany({ where: regionsAsked(round), select: { code: true } })
  const bodies = { partnerIds: partners.map(({ id }) => id), regionCodes: regions.map(({ code }) => code) }
  return { partners, bodies, officers: await findOfficers(client, bodies, day) }
}
