import 'server-only'
import { type Actor, authorOf, hasPermission } from '@/modules/accounts/domain/actor'
import { recordEvent } from '@/modules/audit/server/record-event'
import { inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'

/** Ends a run that waits, or asks one that works to stop; the best match so far is kept then. */
export async function cancelRun(actor: Actor, { runId }: { runId: string }): Promise<Result<string, MatchingRefusal>> {
  if (!hasPermission(actor, 'matching.run')) return refused('not-allowed')
  return inTransaction(async (transaction) => {
    const now = await databaseTime()
    const waiting = await transaction.matchingRun.updateMany({
      where: { id: runId, status: 'queued' },
      data: { status: 'cancelled', cancelRequestedAt: now, finishedAt: now },
    })
    const working = await transaction.matchingRun.updateMany({
      where: { id: runId, status: 'running', cancelRequestedAt: null },
      data: { cancelRequestedAt: now },
    })
    if (waiting.count + working.count === 0) return refused('not-underway')
    await recordEvent(transaction, authorOf(actor), {
      action: 'matching.runCancelled',
      subjectType: 'matchingRun',
      subjectId: runId,
    })
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
    const { count } = await transaction.matchingRun.deleteMany({ where: { id: runId, status: 'draft' } })
    if (count === 0) return refused('not-a-draft')
    await recordEvent(transaction, authorOf(actor), {
      action: 'matching.draftDeleted',
      subjectType: 'matchingRun',
      subjectId: runId,
      before: { name: draft.name, settings: draft.settings as object },
    })
    return done(draft.roundId)
  })
}
