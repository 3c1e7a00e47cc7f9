import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { type Result, done, refused } from '@/shared/result'
import type { OfferVersionInput } from '../domain/offer-input'
import { type OfferRefusal, mostOffers } from '../domain/offer-refusals'
import { holdCatalogue, openOffer } from './hold-catalogue'
import { moveOffer } from './move-offer'

/** Taking out and bringing back are one write seen from two sides: order and number of a region's offers hang together. */
export async function setWithdrawn(
  actor: Actor,
  { offerId, version }: OfferVersionInput,
  isWithdrawn: boolean,
): Promise<Result<string, OfferRefusal>> {
  return writeAs(actor, async (transaction) => {
    const opened = await openOffer(transaction, actor, offerId)
    if (!opened.ok) return opened
    const offer = opened.value
    const { regionCode } = offer
    await holdCatalogue(transaction, regionCode)
    const standing = await transaction.regionOffer.aggregate({
      where: { regionCode, withdrawnAt: null },
      _count: true,
      _max: { position: true },
    })
    if (!isWithdrawn && standing._count >= mostOffers) return refused('too-many')
    const moving = { offerId, version, by: actor, details: { after: { regionCode, name: offer.name } } }
    const data = { position: (standing._max.position ?? -1) + 1 }
    const isMoved = isWithdrawn
      ? await moveOffer(transaction, { ...moving, move: 'withdraw' })
      : await moveOffer(transaction, { ...moving, move: 'restore', data })
    if (!isMoved) return refused('changed-meanwhile')
    return done(offerId)
  })
}
