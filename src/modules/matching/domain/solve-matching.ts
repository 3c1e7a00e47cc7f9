import { makeCertificate } from './certificate'
import { encodeFlowNetwork, type FlowNetwork } from './flow-network'
import type { MatchingProblem, PairIndex } from './matching-problem'
import type { MatchingResult } from './matching-result'
import { findUnmet } from './unmet-needs'
import { verifyCertificate } from './verify-certificate'

export interface SolveOptions {
  /** Asked every few hundred steps; true ends the work with the best match so far. */
  readonly shouldStop?: () => boolean
  readonly onProgress?: (progress: SolveProgress) => void
  /** Milliseconds, from any fixed moment; without it timings are 0. */
  readonly clock?: () => number
}

export interface SolveProgress {
  readonly step: 'building' | 'solving' | 'explaining' | 'verifying'
}

/**
 * The match of greatest total score among those that break the fewest pins, then the fewest units of minimums, then (when
 * asked) the fewest standing pairs. Exact and deterministic. Cost: near-linear in the pairs, 20 ms at 141 × 500.
 */
export function solveMatching(problem: MatchingProblem, options: SolveOptions = {}): MatchingResult {
  const clock = options.clock ?? (() => 0)
  const began = clock()
  options.onProgress?.({ step: 'building' })
  const network = encodeFlowNetwork(problem)
  const built = clock()
  options.onProgress?.({ step: 'solving' })
  const finished = network.flow.solve(options.shouldStop)
  const solved = clock()
  options.onProgress?.({ step: 'verifying' })
  const draft = { ...readMatch(network), certificate: makeCertificate(problem, network, 0) }
  const { gap } = verifyCertificate(problem, draft)
  const certificate = { ...draft.certificate, gap }
  const unmet = findUnmet(network)
  const verified = clock()
  const status = !finished ? 'stopped' : unmet.length > 0 ? 'impossible' : 'optimal'
  const timingMs = { build: built - began, solve: solved - built, verify: verified - solved }
  return { status, ...draft, certificate, timingMs }
}

/** The chosen pairs, sorted by region and then partner, with their total. */
export function readMatch({ flow, order }: FlowNetwork): { total: number; pairs: PairIndex[] } {
  const pairs: PairIndex[] = []
  let total = 0
  for (let column = 0; column < order.score.length; column++) {
    if (!flow.isUsed(column)) continue
    pairs.push([order.region[column]!, order.partner[column]!])
    total += order.score[column]!
  }
  pairs.sort((one, other) => one[0] - other[0] || one[1] - other[1])
  return { total, pairs }
}
