import 'server-only'
import { type Actor, hasPermission } from '@/modules/accounts/domain/actor'
import { inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import { moveRun, removeDraft } from './move-run'

/** Ends a run that waits, or asks one that works to stop; the best match so far is kept then. */
export async function cancelRun(actor: Actor, { runId }: { runId: string }): Promise<Result<string, MatchingRefusal>> {
  if (!hasPermission(actor, 'matching.run')) return refused('not-allowed')
  return inTransaction(async (transaction) => {
    const now = await databaseTime()
    const moving = { runId, by: actor, data: { cancelRequestedAt: now } }
    const isCancelled =
      (await moveRun(transaction, { ...moving, move: 'cancel', data: { ...moving.data, finishedAt: now } })) ||
      (await moveRun(transaction, { ...moving, move: 'askToStop', where: { cancelRequestedAt: null } }))
    if (!isCancelled) return refused('not-underway')
    return done(runId)
  })
}

/** Removes a draft. A run that was started stays for good. Returns its round. */
export async function deleteDraft(
  actor: Actor,
  { runId }: { runId: string },
): Promise<Result<string, MatchingRefusal>> {
  if (!hasPermission(actor, 'matching.run')) return refused('not-allowed')
  return inTransaction(async (transaction) => {
    const draft = await transaction.matchingRun.findUnique({ where: { id: runId } })
    if (!draft) return refused('not-found')
    const details = { before: { name: draft.name, settings: draft.settings as object } }
    if (!(await removeDraft(transaction, runId, { by: actor, details }))) return refused('not-a-draft')
    return done(draft.roundId)
  })
}
