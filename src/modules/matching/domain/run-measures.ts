import type { MatchingProblem, PairIndex } from './matching-problem'

export interface RunMeasures {
  readonly regions: number
  readonly partners: number
  readonly pairs: number
  readonly standingPairs: number
  readonly newPairs: number
  /** Lowest sum of scores among regions, and whose. */
  readonly floor: { readonly regionCode: string; readonly score: number } | null
  /** Partners that got at least one region. */
  readonly partnersUsed: number
}

/** What stands above a proposal. Cost grows with the number of pairs. */
export function measureRun(
  problem: MatchingProblem,
  pairs: readonly PairIndex[],
  scoreOf: (pair: PairIndex) => number,
): RunMeasures {
  const pinned = new Set((problem.pins ?? []).map(([region, partner]) => `${region}:${partner}`))
  const totals = problem.regions.map(() => 0)
  for (const pair of pairs) totals[pair[0]]! += scoreOf(pair)
  const floor = totals.length > 0 ? Math.min(...totals) : null
  const standingPairs = pairs.filter(([region, partner]) => pinned.has(`${region}:${partner}`)).length
  return {
    regions: problem.regions.length,
    partners: problem.partners.length,
    pairs: pairs.length,
    standingPairs,
    newPairs: pairs.length - standingPairs,
    floor: floor === null ? null : { regionCode: problem.regions[totals.indexOf(floor)]!.id, score: floor },
    partnersUsed: new Set(pairs.map(([, partner]) => partner)).size,
  }
}
