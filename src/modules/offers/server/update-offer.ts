import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import { databaseDay } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import type { UpdateOfferInput } from '../domain/offer-input'
import type { OfferRefusal } from '../domain/offer-refusals'
import { openOffer } from './hold-catalogue'
import { contentOf, storedContent } from './offer-rows'

/** Changes what an offer says. */
export async function updateOffer(
  actor: Actor,
  { offerId, version, ...content }: UpdateOfferInput,
): Promise<Result<{ id: string; regionCode: string }, OfferRefusal>> {
  return writeAs(actor, async (transaction) => {
    const opened = await openOffer(transaction, actor, offerId)
    if (!opened.ok) return opened
    const offer = opened.value
    if (offer.kind !== content.kind) return refused('kind-stays')
    if (content.checkedOn > (await databaseDay())) return refused('checked-ahead')
    const { count } = await transaction.regionOffer.updateMany({
      where: { id: offerId, version },
      data: { ...storedContent(content), version: { increment: 1 } },
    })
    if (count === 0) return refused('changed-meanwhile')
    await recordEvent(transaction, authorOf(actor), {
      action: 'offer.updated',
      subjectType: 'offer',
      subjectId: offerId,
      before: contentOf(offer),
      after: content,
    })
    return done({ id: offerId, regionCode: offer.regionCode })
  })
}
