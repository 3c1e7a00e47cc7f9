import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { databaseDay } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import { avoidedPairs } from '../domain/settings/avoided-pairs'
import type { StartRunInput } from '../domain/settings/matching-input'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import { canRunMatching } from '../domain/settings/run-policy'
import { settingsOfRound } from '../domain/settings/run-settings'
import { namedPresets } from '../domain/scoring/scoring-weights'
import { enqueueRun } from './enqueue-run'
import { beginRun } from './move-run'
import { loadScoringFacts } from './load-scoring-facts'
import { kickRuns } from './work-off-runs'

/** Makes a run with a preset of weights and starts it at once. Returns its id; the work goes on beside the server. */
export async function startRun(actor: Actor, input: StartRunInput): Promise<Result<string, MatchingRefusal>> {
  if (actor.kind !== 'person' || !canRunMatching(actor)) return refused('not-allowed')
  const round = await getRound(actor, input.roundId)
  if (!round) return refused('not-found')
  if (!canBeConfirmed(round.status)) return refused('round-settled')
  const avoided = avoidedPairs(await loadScoringFacts(round.id, await databaseDay()))
  const settings = { ...settingsOfRound(round.rules, avoided), weights: namedPresets[input.preset]!.weights }
  const queued = await writeAs(actor, async (transaction) => {
    const id = await beginRun(transaction, actor, { roundId: round.id, parentId: null, name: input.name, settings })
    await enqueueRun(transaction, actor, id)
    return done(id)
  })
  if (queued.ok) kickRuns()
  return queued
}
