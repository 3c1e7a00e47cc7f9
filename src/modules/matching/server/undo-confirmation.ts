import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { undoing, writeAs } from '@/modules/accounts/server/write-as'
import { withdrawMatchedAgreements } from '@/modules/agreements/server/create-matched-agreements'
import { restoreEndedAgreements } from '@/modules/agreements/server/end-agreements'
import { holdRound } from '@/modules/rounds/server/hold-round'
import { moveRound } from '@/modules/rounds/server/move-round'
import { databaseTime } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import { canConfirmMatching } from '../domain/settings/run-policy'
import { findStandingRematch } from './find-standing-confirmation'

/**
 * Takes a whole confirmation back, as long as none of its agreements has moved on, no re-match builds on it and nothing of
 * it is published: what it made ends, what it ended stands again. Returns the round.
 */
export async function undoConfirmation(
  actor: Actor,
  input: { confirmationId: string; reason: string },
): Promise<Result<string, MatchingRefusal>> {
  if (!canConfirmMatching(actor)) return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const confirmation = await transaction.confirmation.findUnique({
      where: { id: input.confirmationId },
      include: { run: { select: { round: { select: { id: true, parentId: true } } } } },
    })
    if (!confirmation) return refused('not-found')
    const { id: confirmationId, roundId } = confirmation
    const { parentId } = confirmation.run.round
    if (parentId) await holdRound(transaction, parentId)
    const { personId } = authorOf(actor)
    const { reason } = input
    const marked = await transaction.confirmation.updateMany({
      where: { id: confirmationId, undoneAt: null },
      data: { undoneAt: await databaseTime(), undoneById: personId, undoReason: reason },
    })
    if (marked.count === 0) return refused('already-undone')
    // While the round moves it is locked: a re-match being confirmed now waits for it, or is seen.
    const details = async () => {
      if (await findStandingRematch(transaction, confirmation)) return undoing('rematch-stands')
      const withdrawn = await withdrawMatchedAgreements(transaction, confirmationId, { by: actor, reason })
      if (withdrawn === null) return undoing('acted-upon')
      if (!(await restoreEndedAgreements(transaction, { confirmationId, by: actor, reason })))
        return undoing('acted-upon')
      return { reason, after: { confirmationId, agreements: withdrawn } }
    }
    if (!(await moveRound(transaction, { roundId, move: 'undo', by: actor, reason, details })))
      return undoing('still-published')
    return done(roundId)
  })
}
