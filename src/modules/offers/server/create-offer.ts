import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { recordEvent } from '@/modules/audit/server/record-event'
import { inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { dayInSeoul } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import type { CreateOfferInput } from '../domain/offer-input'
import { canEditOffers } from '../domain/offer-policy'
import { type OfferRefusal, mostOffers } from '../domain/offer-refusals'
import { holdCatalogue } from './hold-catalogue'
import { storedContent } from './offer-rows'

/** Puts one thing into a region's catalogue, after the others. Everybody sees it at once. */
export async function createOffer(
  actor: Actor,
  { regionCode, ...content }: CreateOfferInput,
): Promise<Result<{ id: string; regionCode: string }, OfferRefusal>> {
  return inTransaction(async (transaction) => {
    if (!(await holdCatalogue(transaction, regionCode))) return refused('not-found')
    if (!canEditOffers(actor, regionCode)) return refused('not-allowed')
    const now = await databaseTime()
    if (content.checkedOn > dayInSeoul(now)) return refused('checked-ahead')
    const standing = await transaction.regionOffer.aggregate({
      where: { regionCode, withdrawnAt: null },
      _count: true,
      _max: { position: true },
    })
    if (standing._count >= mostOffers) return refused('too-many')
    const { id } = await transaction.regionOffer.create({
      data: {
        regionCode,
        ...storedContent(content),
        position: (standing._max.position ?? -1) + 1,
        createdAt: now,
      },
    })
    await recordEvent(transaction, authorOf(actor), {
      action: 'offer.created',
      subjectType: 'offer',
      subjectId: id,
      after: { regionCode, ...content },
    })
    return done({ id, regionCode })
  })
}
