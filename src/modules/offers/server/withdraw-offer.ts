import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import type { Result } from '@/shared/result'
import type { OfferVersionInput } from '../domain/offer-input'
import type { OfferRefusal } from '../domain/offer-refusals'
import { setWithdrawn } from './set-withdrawn'

/** Takes an offer out of the catalogue; the ledger keeps it, with its inquiries. */
export async function withdrawOffer(actor: Actor, input: OfferVersionInput): Promise<Result<string, OfferRefusal>> {
  return setWithdrawn(actor, input, true)
}
