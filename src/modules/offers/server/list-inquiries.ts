import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import type { Prisma } from '@/platform/db/generated/client'
import { answersForRegion, askingPartners, visibleInquiries } from '../domain/offer-policy'

async function listWhere(actor: Actor, where: Prisma.OfferInquiryWhereInput) {
  const client = await database()
  const rows = await client.offerInquiry.findMany({
    where: { AND: [visibleInquiries(actor), where] },
    include: {
      region: { select: { fullName: true } },
      partner: { select: { name: true } },
      offer: { select: { name: true, withdrawnAt: true } },
    },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    take: 500,
  })
  return rows
    .map(({ region, partner, offer, ...row }) => ({
      ...row,
      regionName: region.fullName,
      partnerName: partner.name,
      offerName: offer?.name ?? null,
      mayAnswer: row.answeredAt === null && answersForRegion(actor, row.regionCode),
    }))
    .sort((one, other) => Number(other.answeredAt === null) - Number(one.answeredAt === null))
}

/** What one region was asked, open ones first. */
export const listInquiriesOfRegion = (actor: Actor, regionCode: string) => listWhere(actor, { regionCode })

/** What the own bodies asked, open ones first. */
export const listOwnInquiries = (actor: Actor) => listWhere(actor, { partnerId: { in: [...askingPartners(actor)] } })
