import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { databaseTime } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import { canRunMatching } from '../domain/settings/run-policy'
import { moveRun } from './move-run'

/** Ends a run that waits, or asks one that works to stop; the best match so far is kept then. */
export async function cancelRun(actor: Actor, { runId }: { runId: string }): Promise<Result<string, MatchingRefusal>> {
  if (!canRunMatching(actor)) return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const now = await databaseTime()
    const moving = { runId, by: actor, data: { cancelRequestedAt: now } }
    const isCancelled =
      (await moveRun(transaction, { ...moving, move: 'cancel', data: { ...moving.data, finishedAt: now } })) ||
      (await moveRun(transaction, { ...moving, move: 'askToStop', where: { cancelRequestedAt: null } }))
    if (!isCancelled) return refused('not-underway')
    return done(runId)
  })
}
