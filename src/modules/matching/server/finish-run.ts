import 'server-only'
import type { EventAuthor } from '@/modules/audit/domain/event-chain'
import { recordEvent } from '@/modules/audit/server/record-event'
import { database, inTransaction } from '@/platform/db/database'
import type { MatchingProblem, PairIndex } from '../domain/matching-problem'
import type { MatchingResult } from '../domain/matching-result'
import { measureRun } from '../domain/run-measures'
import { type PairScore, type ScoringWeights, scorePair } from '../domain/scoring'
import type { ScoringFacts } from './load-scoring-facts'
import { solveInWorker } from './solve-in-worker'

interface RunToFinish {
  readonly runId: string
  readonly problem: MatchingProblem
  readonly facts: ScoringFacts
  readonly weights: ScoringWeights
  readonly asOf: string
}

const stored = (value: unknown) => JSON.parse(JSON.stringify(value)) as object

/** Solves a stored run beside the server and writes what came of it. A failure of the solver is an outcome of the run. */
export async function finishRun(author: EventAuthor, run: RunToFinish): Promise<void> {
  const startedAt = performance.now()
  try {
    const result = await solveInWorker(run.problem)
    await storeResult(author, run, result, Math.round(performance.now() - startedAt))
  } catch (error) {
    const client = await database()
    const failure = error instanceof Error ? error.message.slice(0, 500) : 'unknown'
    await client.matchingRun.updateMany({
      where: { id: run.runId, status: 'running' },
      data: { status: 'failed', failure, finishedAt: new Date() },
    })
    throw error
  }
}

async function storeResult(author: EventAuthor, run: RunToFinish, result: MatchingResult, solveMs: number) {
  const { runId, problem, facts, weights, asOf } = run
  const scores = new Map<PairIndex, PairScore>(
    result.pairs.map((pair) => [pair, scorePair(facts.regions[pair[0]]!, facts.partners[pair[1]]!, weights, asOf)]),
  )
  const pinned = new Set((problem.pins ?? []).map(([region, partner]) => `${region}:${partner}`))
  const status = result.status === 'optimal' ? 'done' : 'impossible'
  await inTransaction(async (transaction) => {
    await transaction.proposedPair.createMany({
      data: result.pairs.map((pair) => ({
        runId,
        regionCode: problem.regions[pair[0]]!.id,
        partnerId: problem.partners[pair[1]]!.id,
        score: scores.get(pair)!.total,
        parts: stored(scores.get(pair)!.parts),
        isStanding: pinned.has(`${pair[0]}:${pair[1]}`),
      })),
    })
    await transaction.matchingRun.updateMany({
      where: { id: runId, status: 'running' },
      data: {
        status,
        total: result.total,
        measures: stored(measureRun(problem, result.pairs, (pair) => scores.get(pair)!.total)),
        certificate: stored(result.certificate),
        ...(result.shortfall ? { shortfall: stored(result.clashes ?? [result.shortfall]) } : {}),
        solveMs,
        finishedAt: new Date(),
      },
    })
    await recordEvent(transaction, author, {
      action: 'matching.runFinished',
      subjectType: 'matchingRun',
      subjectId: runId,
      after: { status, total: result.total, pairs: result.pairs.length },
    })
  })
}
