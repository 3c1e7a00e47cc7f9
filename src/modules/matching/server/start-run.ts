import 'server-only'
import { type Actor, authorOf, hasPermission } from '@/modules/accounts/domain/actor'
import { recordEvent, sha256 } from '@/modules/audit/server/record-event'
import { canBeConfirmed } from '@/modules/rounds/domain/round'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { inTransaction } from '@/platform/db/database'
import { canonicalJson } from '@/shared/canonical-json'
import { dayInSeoul } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import { makeMatchingProblem } from '../domain/make-matching-problem'
import type { StartRunInput } from '../domain/matching-input'
import type { MatchingRefusal } from '../domain/matching-refusals'
import { engineVersion } from '../domain/run'
import { namedPresets } from '../domain/scoring-weights'
import { finishRun } from './finish-run'
import { loadScoringFacts } from './load-scoring-facts'

/**
 * Stores the problem of a round as it is now, then solves it. The run is there before the solver starts, so that a
 * crash leaves a trace instead of nothing. Returns the id of the run, whatever came of it.
 */
export async function startRun(actor: Actor, input: StartRunInput): Promise<Result<string, MatchingRefusal>> {
  if (actor.kind !== 'person' || !hasPermission(actor, 'matching.run')) return refused('not-allowed')
  const round = await getRound(actor, input.roundId)
  if (!round) return refused('not-found')
  if (!canBeConfirmed(round.status)) return refused('round-settled')
  // Taken before the facts are read: whatever changes after this makes the run too old to confirm.
  const createdAt = new Date()
  const asOf = dayInSeoul(createdAt)
  const { weights } = namedPresets[input.preset]!
  const facts = await loadScoringFacts(round.id, asOf)
  const { region, kinds } = round.rules
  const problem = makeMatchingProblem(round.name, facts, { ...region, kinds }, weights, asOf)
  const problemHash = sha256(canonicalJson(problem))
  const runId = await inTransaction(async (transaction) => {
    const run = await transaction.matchingRun.create({
      data: {
        roundId: round.id,
        name: input.name,
        status: 'running',
        weights,
        problem: JSON.parse(JSON.stringify(problem)),
        problemHash,
        engineVersion,
        createdById: actor.personId,
        createdAt,
        startedAt: new Date(),
      },
      select: { id: true },
    })
    await recordEvent(transaction, authorOf(actor), {
      action: 'matching.runStarted',
      subjectType: 'matchingRun',
      subjectId: run.id,
      after: { roundId: round.id, weights, problemHash, engineVersion },
    })
    return run.id
  })
  await finishRun(authorOf(actor), { runId, problem, facts, weights, asOf })
  return done(runId)
}
