import { makeCertificate } from '../certificate/certificate'
import { encodeFlowNetwork } from '../network/encode-flow-network'
import { findFloor, type Floor } from './find-floor'
import { liftToFloors } from './lift-floor'
import type { MatchingProblem } from '../matching-problem'
import type { FairnessResult, MatchingResult } from '../matching-result'
import { openMatching, type OpenMatching, type SolveOptions } from '../solve-matching'
import { readMatch, solveNetwork } from '../network/solve-network'
import { verifyCertificate } from '../certificate/verify-certificate'
import { WeightedMatching, type WeightedMatch } from './weighted-match'

const attempts = 6
const attemptRounds = 40

/**
 * Lifts the worst place's total first, then the total under that floor. `fairness.proven` says that no higher floor
 * exists, `fairness.gap` how much more the total could be at most. Cost: some hundred warm flows, one second at 141 × 500.
 */
export function solveFairMatching(problem: MatchingProblem, options: SolveOptions = {}): MatchingResult {
  const open = openMatching(problem, options)
  if (open.result.status === 'stopped' || problem.places.length === 0) return open.result
  const matching = new WeightedMatching(problem, options.shouldStop)
  const floor = raiseFloor(matching)
  if (!floor) return { ...open.result, status: 'stopped' }
  const floors = new Float64Array(problem.places.length).fill(floor.floor)
  const { match = floor.match, bound } = liftToFloors(matching, floors, {
    known: floor.match,
    pressed: pressedBy(floor),
  })
  const fairness: FairnessResult = {
    floor: floor.floor,
    proven: floor.floor === floor.bound,
    gap: Math.max(0, Math.min(bound, open.result.total) - match.total),
    ...(floor.reason && { reason: floor.reason }),
  }
  return { ...certify(problem, open, matching, match), fairness }
}

/** The floor found by weights, then tried higher by pressing places, down from its bound. */
export function raiseFloor(matching: WeightedMatching): Floor | undefined {
  let found = findFloor(matching)
  if (!found) return undefined
  let low = found.floor
  let high = found.bound
  for (let attempt = 0; attempt < attempts && low < high; attempt++) {
    const aim = attempt === 0 ? high : Math.ceil((low + high) / 2)
    const floors = new Float64Array(matching.problem.places.length).fill(aim)
    const pressed = aim === found.bound ? pressedBy({ ...found, floor: aim }) : []
    const { match } = liftToFloors(matching, floors, { pressed, rounds: attemptRounds })
    if (match) found = { ...found, match, floor: (low = Math.min(...match.placeTotals)) }
    else high = aim - 1
  }
  return found
}

function pressedBy({ floor, reason }: Floor): readonly number[] {
  return reason?.bound === floor ? [reason.place] : []
}

/** The fair match with the certificate of the greatest total: its gap is the price of fairness. */
function certify(
  problem: MatchingProblem,
  open: OpenMatching,
  matching: WeightedMatching,
  match: WeightedMatch,
): MatchingResult {
  const network = encodeFlowNetwork(problem)
  const certificate = makeCertificate(problem, network, solveNetwork(network))
  const draft = { ...readMatch(matching.network, match.columns), total: match.total, certificate }
  const { gap } = verifyCertificate(problem, draft)
  return { ...open.result, ...draft, certificate: { ...certificate, gap } }
}
