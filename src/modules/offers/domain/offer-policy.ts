import { type Actor, hasPermission, partnerSliceOf, regionSliceOf } from '@/modules/accounts/domain/actor'

/** A 시군구 keeps the own catalogue, the ministry may mend any. */
export function canEditOffers(actor: Actor, regionCode: string): boolean {
  if (!hasPermission(actor, 'offers.edit')) return false
  const slice = regionSliceOf(actor, 'offers.edit')
  return slice === 'all' || slice.codes.includes(regionCode)
}

/** Regions whose catalogue is looked after by name. */
export function ownCatalogues(actor: Actor): readonly string[] {
  if (!hasPermission(actor, 'offers.edit')) return []
  const slice = regionSliceOf(actor, 'offers.edit')
  return slice === 'all' ? [] : slice.codes
}

/** Only the region answers for itself. */
export const answersForRegion = (actor: Actor, regionCode: string) => ownCatalogues(actor).includes(regionCode)

/** Bodies the actor may ask for. */
export function askingPartners(actor: Actor): readonly string[] {
  if (!hasPermission(actor, 'consents.answer')) return []
  const slice = partnerSliceOf(actor, 'consents.answer')
  return slice === 'all' ? [] : slice.partnerIds
}
