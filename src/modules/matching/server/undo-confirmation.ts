import 'server-only'
import { type Actor, authorOf, hasPermission } from '@/modules/accounts/domain/actor'
import { withdrawMatchedAgreements } from '@/modules/agreements/server/create-matched-agreements'
import { recordEvent } from '@/modules/audit/server/record-event'
import { moveRound } from '@/modules/rounds/server/move-round'
import { inTransaction } from '@/platform/db/database'
import { type Result, done, refused } from '@/shared/result'
import type { MatchingRefusal } from '../domain/matching-refusals'

/** Takes a whole confirmation back, as long as none of its agreements has moved on. Returns the round. */
export async function undoConfirmation(
  actor: Actor,
  input: { confirmationId: string; reason: string },
): Promise<Result<string, MatchingRefusal>> {
  if (!hasPermission(actor, 'matching.confirm')) return refused('not-allowed')
  try {
    return await undo(actor, input)
  } catch (error) {
    if (error instanceof StillPublished) return refused('still-published')
    throw error
  }
}

/** Thrown out of the transaction, so that nothing of it remains. */
class StillPublished extends Error {}

function undo(
  actor: Actor,
  input: { confirmationId: string; reason: string },
): Promise<Result<string, MatchingRefusal>> {
  return inTransaction(async (transaction) => {
    const confirmation = await transaction.confirmation.findUnique({ where: { id: input.confirmationId } })
    if (!confirmation) return refused('not-found')
    const { personId } = authorOf(actor)
    const marked = await transaction.confirmation.updateMany({
      where: { id: confirmation.id, undoneAt: null },
      data: { undoneAt: new Date(), undoneById: personId, undoReason: input.reason },
    })
    if (marked.count === 0) return refused('already-undone')
    const withdrawn = await withdrawMatchedAgreements(transaction, confirmation.id, { personId, reason: input.reason })
    if (withdrawn === null) {
      await transaction.confirmation.update({
        where: { id: confirmation.id },
        data: { undoneAt: null, undoneById: null, undoReason: null },
      })
      return refused('acted-upon')
    }
    const { roundId } = confirmation
    const { reason } = input
    if (!(await moveRound(transaction, { roundId, from: ['confirmed'], to: 'closed', personId, reason })))
      throw new StillPublished()
    await recordEvent(transaction, authorOf(actor), {
      action: 'matching.confirmationUndone',
      subjectType: 'round',
      subjectId: confirmation.roundId,
      reason: input.reason,
      after: { confirmationId: confirmation.id, agreements: withdrawn },
    })
    return done(confirmation.roundId)
  })
}
