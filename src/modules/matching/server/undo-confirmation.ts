import 'server-only'
import { type Actor, authorOf, hasPermission } from '@/modules/accounts/domain/actor'
import { withdrawMatchedAgreements } from '@/modules/agreements/server/create-matched-agreements'
import { restoreEndedAgreements } from '@/modules/agreements/server/end-agreements'
import { recordEvent } from '@/modules/audit/server/record-event'
import { moveRound } from '@/modules/rounds/server/move-round'
import { type Result, done, refused } from '@/shared/result'
import type { MatchingRefusal } from '../domain/matching-refusals'
import { allOrNothing, undoing } from './all-or-nothing'

/**
 * Takes a whole confirmation back, as long as none of its agreements has moved on and nothing of it is published: what it
 * made ends, what it ended stands again. Returns the round.
 */
export async function undoConfirmation(
  actor: Actor,
  input: { confirmationId: string; reason: string },
): Promise<Result<string, MatchingRefusal>> {
  if (!hasPermission(actor, 'matching.confirm')) return refused('not-allowed')
  return allOrNothing(async (transaction) => {
    const confirmation = await transaction.confirmation.findUnique({ where: { id: input.confirmationId } })
    if (!confirmation) return refused('not-found')
    const { id: confirmationId, roundId } = confirmation
    const { personId } = authorOf(actor)
    const { reason } = input
    const marked = await transaction.confirmation.updateMany({
      where: { id: confirmationId, undoneAt: null },
      data: { undoneAt: new Date(), undoneById: personId, undoReason: reason },
    })
    if (marked.count === 0) return refused('already-undone')
    if (!(await moveRound(transaction, { roundId, from: ['confirmed'], to: 'closed', personId, reason })))
      return undoing('still-published')
    const withdrawn = await withdrawMatchedAgreements(transaction, confirmationId, { personId, reason })
    if (withdrawn === null) return undoing('acted-upon')
    if (!(await restoreEndedAgreements(transaction, { confirmationId, personId, reason }))) return undoing('acted-upon')
    await recordEvent(transaction, authorOf(actor), {
      action: 'matching.confirmationUndone',
      subjectType: 'round',
      subjectId: roundId,
      reason,
      after: { confirmationId, agreements: withdrawn },
    })
    return done(roundId)
  })
}
