import type { MatchingProblem, PairIndex } from '../matching-problem'
import { solveMatching } from '../solve-matching'

export interface BottleneckMatch {
  /** The highest score such that every region can hold `count` pairs of at least it; undefined when none can. */
  readonly threshold: number | undefined
  readonly pairs: readonly PairIndex[]
}

/** Every region gets `count` pairs scoring at least the threshold, the threshold as high as can be; kinds are left aside. */
export function solveBottleneck(problem: MatchingProblem, count: number): BottleneckMatch {
  const thresholds = [...new Set(Array.from(problem.pairs.score))].sort((one, other) => one - other)
  let low = -1
  let high = thresholds.length - 1
  let pairs: readonly PairIndex[] = []
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const result = solveMatching(restrict(problem, thresholds[middle]!, count), { repairs: false })
    if (result.status === 'optimal') {
      low = middle
      pairs = result.pairs
    } else high = middle - 1
  }
  return { threshold: thresholds[low], pairs }
}

function restrict(problem: MatchingProblem, threshold: number, count: number): MatchingProblem {
  const { region, partner, score } = problem.pairs
  const rows: number[] = []
  for (let at = 0; at < score.length; at++) if (score[at]! >= threshold) rows.push(at)
  const column = (of: ArrayLike<number>) => Int32Array.from(rows, (at) => of[at]!)
  return {
    ...problem,
    regions: problem.regions.map(({ id, max }) => ({ id, min: count, max: Math.max(max, count) })),
    partners: problem.partners.map((entry) => ({ ...entry, min: 0 })),
    pairs: { region: column(region), partner: column(partner), score: column(score) },
    pins: [],
    keep: undefined,
    changeBudget: undefined,
  }
}
