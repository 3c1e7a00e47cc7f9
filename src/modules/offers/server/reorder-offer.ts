import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import { type Result, done, refused } from '@/shared/result'
import type { ReorderOfferInput } from '../domain/offer-input'
import type { OfferRefusal } from '../domain/offer-refusals'
import { holdCatalogue, openOffer } from './hold-catalogue'

/** One place up or down among those of its region. At the end of the list nothing happens. */
export async function reorderOffer(
  actor: Actor,
  { offerId, direction }: ReorderOfferInput,
): Promise<Result<string, OfferRefusal>> {
  return writeAs(actor, async (transaction) => {
    const opened = await openOffer(transaction, actor, offerId)
    if (!opened.ok) return opened
    const { regionCode, withdrawnAt } = opened.value
    if (withdrawnAt) return refused('not-found')
    await holdCatalogue(transaction, regionCode)
    const rows = await transaction.regionOffer.findMany({
      where: { regionCode, withdrawnAt: null },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true, position: true },
    })
    const from = rows.findIndex(({ id }) => id === offerId)
    const to = from + (direction === 'up' ? -1 : 1)
    if (from < 0 || to < 0 || to >= rows.length) return done(offerId)
    const order = [...rows]
    ;[order[from], order[to]] = [rows[to]!, rows[from]!]
    for (const [position, row] of order.entries())
      if (row.position !== position) await transaction.regionOffer.update({ where: { id: row.id }, data: { position } })
    await recordEvent(transaction, authorOf(actor), {
      action: 'offer.moved',
      subjectType: 'offer',
      subjectId: offerId,
      before: { place: from + 1 },
      after: { place: to + 1 },
    })
    return done(offerId)
  })
}
