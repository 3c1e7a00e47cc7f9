import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { recordEvent } from '@/modules/audit/server/record-event'
import { inTransaction } from '@/platform/db/database'
import { type Result, done, refused } from '@/shared/result'
import type { ReorderOfferInput, OfferVersionInput } from '../domain/offer-input'
import { type OfferRefusal, mostOffers } from '../domain/offer-refusals'
import { holdCatalogue, openOffer } from './hold-catalogue'
import { moveOffer } from './move-offer'

type Answer = Promise<Result<string, OfferRefusal>>

async function setWithdrawn(actor: Actor, { offerId, version }: OfferVersionInput, isWithdrawn: boolean): Answer {
  return inTransaction(async (transaction) => {
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

/** Takes an offer out of the catalogue; the ledger keeps it, with its inquiries. */
export async function withdrawOffer(actor: Actor, input: OfferVersionInput): Answer {
  return setWithdrawn(actor, input, true)
}

/** Brings it back, after the others. */
export async function restoreOffer(actor: Actor, input: OfferVersionInput): Answer {
  return setWithdrawn(actor, input, false)
}

/** One place up or down among those of its region. At the end of the list nothing happens. */
export async function reorderOffer(actor: Actor, { offerId, direction }: ReorderOfferInput): Answer {
  return inTransaction(async (transaction) => {
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
