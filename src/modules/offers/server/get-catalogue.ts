import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import { isUuid } from '@/shared/is-uuid'
import type { Offer } from '../domain/offer'
import { canEditOffers } from '../domain/offer-policy'
import { offerOf } from './offer-rows'

/** What a region offers now, in its own order. Public. */
export async function listOffersOfRegion(regionCode: string): Promise<Offer[]> {
  const client = await database()
  const rows = await client.regionOffer.findMany({
    where: { regionCode, withdrawnAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return rows.map(offerOf)
}

/** The office to ask, or null while the region has named none. Public. */
export async function getContact(regionCode: string) {
  const client = await database()
  return client.regionContact.findUnique({ where: { regionCode } })
}

/** The catalogue with what was taken out of it, for those who keep it; null for everybody else. */
export async function getOwnCatalogue(actor: Actor, regionCode: string) {
  if (!canEditOffers(actor, regionCode)) return null
  const client = await database()
  const withdrawn = await client.regionOffer.findMany({
    where: { regionCode, withdrawnAt: { not: null } },
    orderBy: { withdrawnAt: 'desc' },
  })
  return {
    offers: await listOffersOfRegion(regionCode),
    withdrawn: withdrawn.map((row) => ({ ...offerOf(row), withdrawnAt: row.withdrawnAt! })),
    contact: await getContact(regionCode),
  }
}

/** One offer of a region to change or copy, withdrawn ones too; null for everybody else. */
export async function getOwnOffer(actor: Actor, regionCode: string, offerId: string): Promise<Offer | null> {
  if (!isUuid(offerId) || !canEditOffers(actor, regionCode)) return null
  const client = await database()
  const row = await client.regionOffer.findFirst({ where: { id: offerId, regionCode } })
  return row && offerOf(row)
}

/** One offer that stands, with the name of its region. Public. */
export async function getOffer(offerId: string) {
  if (!isUuid(offerId)) return null
  const client = await database()
  const row = await client.regionOffer.findFirst({
    where: { id: offerId, withdrawnAt: null },
    include: { region: { select: { fullName: true } } },
  })
  return row && { ...offerOf(row), regionName: row.region.fullName }
}
