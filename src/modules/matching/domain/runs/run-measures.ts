import { giniOf } from '@/shared/gini'
import type { MatchingProblem, PairIndex } from '@/engine/matching-problem'

export interface RunMeasures {
  readonly regions: number
  readonly partners: number
  readonly pairs: number
  readonly standingPairs: number
  readonly newPairs: number
  /** Standing ties the match does not keep. */
  readonly endedPairs: number
  /** Units of minimums and pins that could not be met. */
  readonly missing: number
  /** Lowest sum of scores among regions, and whose. */
  readonly floor: { readonly regionCode: string; readonly score: number } | null
  /** Of the regions' sums of scores: 0 when all have the same, towards 1 when one has all. */
  readonly gini: number
  /** Partners that got at least one region. */
  readonly partnersUsed: number
}

interface Match {
  readonly pairs: readonly PairIndex[]
  readonly standing: readonly PairIndex[]
  readonly missing: number
  readonly scoreOf: (pair: PairIndex) => number
}

/** What stands above a proposal. Cost grows with the number of pairs. */
export function measureRun(problem: MatchingProblem, { pairs, standing, missing, scoreOf }: Match): RunMeasures {
  const stood = new Set(standing.map(String))
  const totals = problem.places.map(() => 0)
  for (const pair of pairs) totals[pair[0]]! += scoreOf(pair)
  const floor = totals.length > 0 ? Math.min(...totals) : null
  const standingPairs = pairs.filter((pair) => stood.has(String(pair))).length
  return {
    regions: problem.places.length,
    partners: problem.helpers.length,
    pairs: pairs.length,
    standingPairs,
    newPairs: pairs.length - standingPairs,
    endedPairs: standing.length - standingPairs,
    missing,
    floor: floor === null ? null : { regionCode: problem.places[totals.indexOf(floor)]!.id, score: floor },
    gini: giniOf(totals),
    partnersUsed: new Set(pairs.map(([, partner]) => partner)).size,
  }
}
