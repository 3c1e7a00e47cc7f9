import { findFloor, type Floor } from './find-floor'
import { FlooredMatching } from './floored-match'
import { liftToFloors } from './lift-floor'
import type { MatchingProblem } from '../matching-problem'
import type { FairnessResult, MatchingResult } from '../matching-result'
import { findColumns } from '../network/pair-order'
import { openMatching, type SolveOptions } from '../solve-matching'
import { readMatch } from '../network/solve-network'
import { verifyCertificate } from '../certificate/verify-certificate'
import { WeightedMatching } from './weighted-match'

/**
 * Lifts the worst place's total first, then the total under that floor. Weights find both nearly (some hundred warm flows);
 * linear prices and a search over what they leave open prove them. `fairness.proven` says that no higher floor exists,
 * `fairness.gap` how much more the total could be at most. Cost: seconds at 141 × 500.
 */
export function solveFairMatching(problem: MatchingProblem, options: SolveOptions = {}): MatchingResult {
  const { result } = openMatching(problem, options)
  if (result.status === 'stopped' || problem.places.length === 0) return result
  const matching = new WeightedMatching(problem, options.shouldStop)
  const standing = findColumns(matching.network.order, result.pairs)
  const floored = new FlooredMatching(problem, standing, options.shouldStop)
  const floor = raiseFloor(matching, floored)
  if (!floor) return { ...result, status: 'stopped' }
  const floors = new Float64Array(problem.places.length).fill(floor.floor)
  const settled = floored.solve(floors, floor.match.columns)
  let best = settled.columns ? matching.measure(settled.columns) : floor.match
  let { gap } = settled
  if (!settled.isProven) {
    const lifted = liftToFloors(matching, floors, { known: best, pressed: pressedBy(floor) })
    const bound = Math.min(lifted.bound, best.total + gap)
    if (lifted.match && lifted.match.total > best.total) best = lifted.match
    gap = bound - best.total
  }
  const fairness: FairnessResult = {
    floor: floor.floor,
    proven: floor.floor === floor.bound,
    gap: Math.max(0, Math.min(gap, result.total - best.total)),
    ...(floor.reason && { reason: floor.reason }),
  }
  // The certificate is that of the greatest total: its gap is the price of fairness.
  const { certificate } = result
  const draft = { ...readMatch(matching.network, best.columns), total: best.total, certificate }
  const { gap: price } = verifyCertificate(problem, draft)
  return { ...result, ...draft, certificate: { ...certificate, gap: price }, fairness }
}

/** The floor found by weights, then tried higher, down from its bound, until both meet or nobody knows. */
export function raiseFloor(matching: WeightedMatching, floored: FlooredMatching): Floor | undefined {
  let found = findFloor(matching)
  if (!found) return undefined
  for (let aim = found.bound; found.floor < found.bound; aim = Math.ceil((found.floor + found.bound) / 2)) {
    const { answer, columns } = floored.canReach(new Float64Array(matching.problem.places.length).fill(aim))
    if (answer === undefined) break
    if (answer && columns) {
      const match = matching.measure(columns)
      found = { ...found, match, floor: Math.min(...match.placeTotals) }
    } else found = { ...found, bound: aim - 1 }
  }
  const { reason, ...rest } = found
  return { ...rest, ...(reason?.bound === rest.bound && { reason }) }
}

function pressedBy({ floor, reason }: Floor): readonly number[] {
  return reason?.bound === floor ? [reason.place] : []
}
