import 'server-only'
import { database } from '@/platform/db/database'
import type { Prisma } from '@/platform/db/generated/client'
import { choseongOf, parseKoreanQuery } from '@/shared/korean-search'
import { type Page, skipOf } from '@/shared/paging'
import type { Offer } from '../domain/offer'
import type { OfferConditions } from '../domain/offer-filter'
import { offerOf } from './offer-rows'

export interface FoundOffer extends Offer {
  readonly regionName: string
  readonly provinceName: string
}

function whereOf({ kind, month, province, region, people, price }: OfferConditions): Prisma.RegionOfferWhereInput {
  return {
    withdrawnAt: null,
    ...(kind ? { kind } : {}),
    ...(month ? { months: { has: month } } : {}),
    ...(region ? { regionCode: region } : {}),
    ...(province ? { region: { provinceCode: province } } : {}),
    AND: [
      people ? { OR: [{ capacity: { gte: people } }, { meetingSeats: { gte: people } }] } : {},
      price
        ? { OR: [{ minimumPriceWon: { lte: price } }, { minimumPriceWon: null, maximumPriceWon: { lte: price } }] }
        : {},
    ],
  }
}

/** By name of thing and region, by what is written of it, or by initials of both names. */
function matcherOf(text: string | undefined) {
  const query = parseKoreanQuery(text ?? '')
  if (!query) return () => true
  const { literals, choseong } = query
  return ({ name, description, regionName }: FoundOffer) => {
    const words = `${name} ${regionName} ${description ?? ''}`.toLowerCase()
    return (
      literals.every((literal) => words.includes(literal.toLowerCase())) &&
      (!choseong || [name, regionName].some((each) => choseongOf(each).includes(choseong)))
    )
  }
}

/**
 * Offers of all regions, by region and in its own order. Words are matched here: a region keeps at most two hundred
 * offers, and initials of what officers type have no column.
 */
export async function listOffers(
  conditions: OfferConditions,
  only: { readonly regionCodes?: readonly string[] } = {},
): Promise<Page<FoundOffer>> {
  const client = await database()
  const rows = await client.regionOffer.findMany({
    where: { AND: [whereOf(conditions), only.regionCodes ? { regionCode: { in: [...only.regionCodes] } } : {}] },
    include: { region: { select: { fullName: true, province: { select: { name: true } } } } },
    orderBy: [
      { region: { province: { sortOrder: 'asc' } } },
      { regionCode: 'asc' },
      { position: 'asc' },
      { id: 'asc' },
    ],
  })
  const found = rows
    .map((row) => ({ ...offerOf(row), regionName: row.region.fullName, provinceName: row.region.province.name }))
    .filter(matcherOf(conditions.q))
  const start = skipOf(conditions)
  return {
    items: found.slice(start, start + conditions.perPage),
    totalCount: found.length,
    page: conditions.page,
    perPage: conditions.perPage,
  }
}
