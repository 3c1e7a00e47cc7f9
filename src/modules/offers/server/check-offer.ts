import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import { databaseDay } from '@/platform/db/database-clock'
import { isoDay, storedDay } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import type { OfferVersionInput } from '../domain/offer-input'
import type { OfferRefusal } from '../domain/offer-refusals'
import { openOffer } from './hold-catalogue'

/** ‘그대로입니다’: looked at today, and nothing to change. */
export async function checkOffer(
  actor: Actor,
  { offerId, version }: OfferVersionInput,
): Promise<Result<string, OfferRefusal>> {
  return writeAs(actor, async (transaction) => {
    const opened = await openOffer(transaction, actor, offerId)
    if (!opened.ok) return opened
    const offer = opened.value
    const today = await databaseDay()
    const { count } = await transaction.regionOffer.updateMany({
      where: { id: offerId, version },
      data: { checkedOn: storedDay(today), version: { increment: 1 } },
    })
    if (count === 0) return refused('changed-meanwhile')
    await recordEvent(transaction, authorOf(actor), {
      action: 'offer.checked',
      subjectType: 'offer',
      subjectId: offerId,
      before: { checkedOn: isoDay(offer.checkedOn) },
      after: { checkedOn: today },
    })
    return done(offerId)
  })
}
