import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import type { Transaction } from '@/platform/db/database'
import { lockRows } from '@/platform/db/lock-rows'
import type { RegionOffer } from '@/platform/db/generated/client'
import { type Result, done, refused } from '@/shared/result'
import { canEditOffers } from '../domain/offer-policy'

/** One at a time per region: order and number of its offers hang together. Says whether there is such a region. */
export async function holdCatalogue(transaction: Transaction, regionCode: string): Promise<boolean> {
  return (await lockRows(transaction, 'Region', { code: regionCode })) > 0
}

/** An offer the actor may change. One that was withdrawn does not exist for others. */
export async function openOffer(
  transaction: Transaction,
  actor: Actor,
  offerId: string,
): Promise<Result<RegionOffer, 'not-found' | 'not-allowed'>> {
  const offer = await transaction.regionOffer.findUnique({ where: { id: offerId } })
  if (!offer) return refused('not-found')
  if (canEditOffers(actor, offer.regionCode)) return done(offer)
  return refused(offer.withdrawnAt ? 'not-found' : 'not-allowed')
}
