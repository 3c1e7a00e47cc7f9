import 'server-only'
import { type Actor, hasPermission } from '@/modules/accounts/domain/actor'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { inTransaction } from '@/platform/db/database'
import { type Result, refused } from '@/shared/result'
import type { ApplyRepairInput } from '../domain/settings/matching-input'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import { nameRepairedRun } from '../domain/clashes/describe-repair'
import { deleteDraft } from './cancel-run'
import { beginRun } from './move-run'
import { diagnoseRun } from './diagnose-run'
import { startDraft } from './start-run'

/** Makes a new run with one proven change and starts it; the run it came from stays as it is. Returns the new run. */
export async function applyRepair(actor: Actor, input: ApplyRepairInput): Promise<Result<string, MatchingRefusal>> {
  if (actor.kind !== 'person' || !hasPermission(actor, 'matching.run')) return refused('not-allowed')
  const found = await diagnoseRun(actor, input.runId, Number(input.offer.split('.')[0]))
  const round = found && (await getRound(actor, found.run.roundId))
  if (!found || !round) return refused('not-found')
  if (!canBeConfirmed(round.status)) return refused('round-settled')
  const { run, diagnosis } = found
  const offer = diagnosis?.offers.find(({ key }) => key === input.offer)
  if (!diagnosis || !offer) return refused('repair-gone')
  const runId = await inTransaction((transaction) =>
    beginRun(transaction, actor, {
      roundId: round.id,
      parentId: run.id,
      name: nameRepairedRun(run.name, diagnosis.unmet, offer),
      settings: offer.settings,
    }),
  )
  const started = await startDraft(actor, { runId })
  // Facts of today may forbid what those of the run allowed: then nothing is left behind.
  if (!started.ok) await deleteDraft(actor, { runId })
  return started
}
