import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import type { Result } from '@/shared/result'
import type { OfferVersionInput } from '../domain/offer-input'
import type { OfferRefusal } from '../domain/offer-refusals'
import { setWithdrawn } from './set-withdrawn'

/** Brings it back, after the others. */
export async function restoreOffer(actor: Actor, input: OfferVersionInput): Promise<Result<string, OfferRefusal>> {
  return setWithdrawn(actor, input, false)
}
