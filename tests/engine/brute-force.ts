import type { MatchingProblem } from '@/engine/matching-problem'
import { buildReferenceModel, compareLevels, judge, type Levelled } from './reference-model'

/** The best of every subset of pairs; for problems of at most 14 pairs. */
export function bruteForce(problem: MatchingProblem): Levelled {
  const model = buildReferenceModel(problem)
  const count = problem.pairs.place.length
  let best: Levelled = [-1, 0, 0, 0]
  for (let mask = 0; mask < 2 ** count; mask++) {
    const chosen = new Set<number>()
    for (let row = 0; row < count; row++) if (mask & (1 << row)) chosen.add(row)
    const levels = judge(problem, model, chosen)
    if (levels && compareLevels(levels, best) > 0) best = levels
  }
  return best
}
