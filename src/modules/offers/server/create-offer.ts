import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { databaseDay } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import type { CreateOfferInput } from '../domain/offer-input'
import { canEditOffers } from '../domain/offer-policy'
import { type OfferRefusal, mostOffers } from '../domain/offer-refusals'
import { holdCatalogue } from './hold-catalogue'
import { beginOffer } from './move-offer'
import { storedContent } from './offer-rows'

/** Puts one thing into a region's catalogue, after the others. Everybody sees it at once. */
export async function createOffer(
  actor: Actor,
  { regionCode, ...content }: CreateOfferInput,
): Promise<Result<{ id: string; regionCode: string }, OfferRefusal>> {
  return writeAs(actor, async (transaction) => {
    if (!(await holdCatalogue(transaction, regionCode))) return refused('not-found')
    if (!canEditOffers(actor, regionCode)) return refused('not-allowed')
    if (content.checkedOn > (await databaseDay())) return refused('checked-ahead')
    const standing = await transaction.regionOffer.aggregate({
      where: { regionCode, withdrawnAt: null },
      _count: true,
      _max: { position: true },
    })
    if (standing._count >= mostOffers) return refused('too-many')
    const id = await beginOffer(transaction, {
      by: actor,
      data: { regionCode, ...storedContent(content), position: (standing._max.position ?? -1) + 1 },
      after: { regionCode, ...content },
    })
    return done({ id, regionCode })
  })
}
