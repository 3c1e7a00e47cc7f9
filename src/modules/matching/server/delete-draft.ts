import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { type Result, done, refused } from '@/shared/result'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import { canRunMatching } from '../domain/settings/run-policy'
import { removeDraft } from './move-run'

/** Removes a draft. A run that was started stays for good. Returns its round. */
export async function deleteDraft(
  actor: Actor,
  { runId }: { runId: string },
): Promise<Result<string, MatchingRefusal>> {
  if (!canRunMatching(actor)) return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const draft = await transaction.matchingRun.findUnique({ where: { id: runId } })
    if (!draft) return refused('not-found')
    const details = { before: { name: draft.name, settings: draft.settings as object } }
    if (!(await removeDraft(transaction, runId, { by: actor, details }))) return refused('not-a-draft')
    return done(draft.roundId)
  })
}
