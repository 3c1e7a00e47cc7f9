import 'server-only'
import { findOfficers } from '@/modules/accounts/server/find-officers'
import { existingOn } from '@/modules/partners/server/search-partners'
import type { PartnerKind } from '@/modules/partners/domain/partner'
import type { Prisma, PrismaClient } from '@/platform/db/generated/client'

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

type Reader = Pick<PrismaClient, 'membership' | 'partner' | 'region'>

/** Everybody a round asks. One query after the other: a transaction has one connection. */
export async function findAudience(client: Reader, round: AskingRound, day: string) {
  const partners = await client.partner.findMany({ where: partnersAsked(round, day), select: { id: true, kind: true } })
  const regions = await client.region.findMany({ where: regionsAsked(round), select: { code: true } })
  const bodies = { partnerIds: partners.map(({ id }) => id), regionCodes: regions.map(({ code }) => code) }
  return { partners, bodies, officers: await findOfficers(client, bodies, day) }
}
