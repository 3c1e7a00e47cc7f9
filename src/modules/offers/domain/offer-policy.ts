import { type Actor, coversRegion, ownPartners, ownRegions, regionSliceOf } from '@/modules/accounts/domain/actor'

/** A 시군구 keeps the own catalogue, the ministry may mend any. */
export const canEditOffers = (actor: Actor, regionCode: string) =>
  coversRegion(actor, 'offers.edit', { code: regionCode })

/** Regions whose catalogue is looked after by name. */
export const ownCatalogues = (actor: Actor): readonly string[] => ownRegions(actor, 'offers.edit')

/** Only the region answers for itself. */
export const answersForRegion = (actor: Actor, regionCode: string) => ownCatalogues(actor).includes(regionCode)

/** Bodies the actor may ask for. */
export const askingPartners = (actor: Actor): readonly string[] => ownPartners(actor, 'consents.answer')

/** How a reader may ask about an offer: for an own body, after signing in, or not at all. */
export const readerOfOffers = (actor: Actor): 'mayAsk' | 'maySignIn' | 'other' =>
  askingPartners(actor).length > 0 ? 'mayAsk' : actor.kind === 'public' ? 'maySignIn' : 'other'

/** As a where-clause over OfferInquiry: both sides their own, the ministry all. */
export function visibleInquiries(actor: Actor) {
  const regions = regionSliceOf(actor, 'offers.edit')
  if (regions === 'all') return {}
  return { OR: [{ regionCode: { in: [...regions.codes] } }, { partnerId: { in: [...askingPartners(actor)] } }] }
}
