import { type Offer, type OfferVerb, offerVerbs, verbOf } from './offer'

/** How many things can be done in a region by verb; helping always, by the card about 고향사랑기부. */
const countVerbs = (offers: readonly Offer[]) =>
  offerVerbs.map((verb) => ({
    verb,
    count: verb === 'help' ? 1 : offers.filter(({ kind }) => verbOf(kind) === verb).length,
  }))

/** The offers of a region as its page shows them: those of the verb asked for (all without one), and those of its year. */
export function sortRegionOffers(offers: readonly Offer[], asked: unknown) {
  const chosen = offerVerbs.find((verb) => verb === asked)
  const ofTheYear = offers.filter(({ kind }) => kind === 'product' || kind === 'festival')
  return {
    chosen,
    verbs: countVerbs(offers).filter(({ count }) => count > 0) as readonly { verb: OfferVerb; count: number }[],
    shown: offers.filter(({ kind }) => !chosen || verbOf(kind) === chosen),
    ofTheYear,
    hasDates: ofTheYear.some(({ kind, startsOn }) => kind === 'festival' && startsOn),
  }
}

const bare = (name: string) => name.normalize('NFC').replace(/\s/g, '')

/** Names from public data that no offer of the region bears, spaces left aside. */
export function notOffered<Named extends { readonly name: string }>(names: readonly Named[], offers: readonly Offer[]) {
  const offered = new Set(offers.map(({ name }) => bare(name)))
  return names.filter(({ name }) => !offered.has(bare(name)))
}
