import { branchOnCrossing } from './branch-on-crossing'
import { makeCertificate } from './certificate'
import { encodeFlowNetwork, type FlowNetwork } from './flow-network'
import type { MatchSolution } from './match-solution'
import type { MatchingProblem, PairIndex } from './matching-problem'
import type { MatchingResult } from './matching-result'
import { findUnmetNeeds } from './unmet-needs'
import { verifyCertificate } from './verify-certificate'

export interface SolveOptions {
  /** Asked every few hundred steps; true ends the work with the best match so far. */
  readonly shouldStop?: () => boolean
  readonly onProgress?: (progress: SolveProgress) => void
  /** Milliseconds, from any fixed moment; without it timings are 0. */
  readonly clock?: () => number
}

export interface SolveProgress {
  readonly step: 'building' | 'solving' | 'verifying' | 'explaining'
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
  const solution = solveNetwork(network, options.shouldStop)
  const solved = clock()
  options.onProgress?.({ step: 'verifying' })
  const draft = { ...readMatch(network, solution.columns), certificate: makeCertificate(problem, network, solution) }
  const certificate = { ...draft.certificate, gap: verifyCertificate(problem, draft).gap }
  const verified = clock()
  const { nested, crossing, pins } = findUnmetNeeds(network, solution.columns)
  const met = nested.length + crossing.length + pins.length === 0
  const status = !solution.finished ? 'stopped' : met ? 'optimal' : 'impossible'
  const timingMs = { build: built - began, solve: solved - built, verify: verified - solved }
  return { status, ...draft, certificate, timingMs }
}

/** Solves an encoded network: one flow, and branching only where limits cross. */
export function solveNetwork(network: FlowNetwork, shouldStop?: () => boolean): MatchSolution {
  const { flow, forest } = network
  const finished = flow.solve(shouldStop)
  if (finished && forest.crossing.length > 0) return branchOnCrossing(network, shouldStop)
  const crossingPrice = new Float64Array(forest.crossing.length)
  const { potential } = flow.simplex.tree
  // A stopped flow may still break crossing limits; nothing at all breaks none.
  const columns = forest.crossing.length > 0 ? [] : flow.usedColumns()
  return { columns, potential, crossingPrice, finished }
}

/** The chosen pairs, sorted by region and then partner, with their total. */
export function readMatch({ order }: FlowNetwork, columns: readonly number[]): { total: number; pairs: PairIndex[] } {
  const pairs = columns.map((column): PairIndex => [order.region[column]!, order.partner[column]!])
  pairs.sort((one, other) => one[0] - other[0] || one[1] - other[1])
  return { total: columns.reduce((sum, column) => sum + order.score[column]!, 0), pairs }
}
