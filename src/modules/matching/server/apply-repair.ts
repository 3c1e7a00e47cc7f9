import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { type Result, done, refused } from '@/shared/result'
import type { ApplyRepairInput } from '../domain/settings/matching-input'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import { nameRepairedRun } from '../domain/clashes/describe-repair'
import { canRunMatching } from '../domain/settings/run-policy'
import { deleteDraft } from './delete-draft'
import { beginRun } from './move-run'
import { diagnoseRun } from './diagnose-run'
import { startDraft } from './start-draft'

/** Makes a new run with one proven change and starts it; the run it came from stays as it is. Returns the new run. */
export async function applyRepair(actor: Actor, input: ApplyRepairInput): Promise<Result<string, MatchingRefusal>> {
  if (actor.kind !== 'person' || !canRunMatching(actor)) return refused('not-allowed')
  const found = await diagnoseRun(actor, input.runId, Number(input.offer.split('.')[0]))
  const round = found && (await getRound(actor, found.run.roundId))
  if (!found || !round) return refused('not-found')
  if (!canBeConfirmed(round.status)) return refused('round-settled')
  const { run, diagnosis } = found
  const offer = diagnosis?.offers.find(({ key }) => key === input.offer)
  if (!diagnosis || !offer) return refused('repair-gone')
  const name = nameRepairedRun(run.name, diagnosis.unmet, offer)
  const { settings } = offer
  const draft = await writeAs(actor, async (transaction) =>
    done(await beginRun(transaction, actor, { roundId: round.id, parentId: run.id, name, settings })),
  )
  if (!draft.ok) return draft
  const started = await startDraft(actor, { runId: draft.value })
  // Facts of today may forbid what those of the run allowed: then nothing is left behind.
  if (!started.ok) await deleteDraft(actor, { runId: draft.value })
  return started
}
