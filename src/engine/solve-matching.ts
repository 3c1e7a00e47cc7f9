import { makeCertificate } from './certificate/certificate'
import { encodeFlowNetwork } from './network/encode-flow-network'
import type { MatchingProblem, PairIndex } from './matching-problem'
import { diagnoseShortfall } from './shortfall/diagnose-shortfall'
import type { MatchingResult, WhatIf } from './matching-result'
import { findUnmetNeeds } from './shortfall/unmet-needs'
import { readMatch, solveNetwork } from './network/solve-network'
import { verifyCertificate } from './certificate/verify-certificate'
import { WhatIfDesk } from './explain/what-if'

export interface SolveOptions {
  /** Asked every few hundred steps; true ends the work with the best match so far. */
  readonly shouldStop?: () => boolean
  readonly onProgress?: (progress: SolveProgress) => void
  /** Milliseconds, from any fixed moment; without it timings are 0. */
  readonly clock?: () => number
  /** False leaves out why needs stay unmet. */
  readonly explain?: boolean
}

export interface SolveProgress {
  readonly step: 'building' | 'solving' | 'verifying' | 'explaining'
}

/**
 * The match of greatest total score among those that break the fewest pins, then the fewest units of minimums, then (when
 * asked) the fewest standing pairs. Exact and deterministic. Cost: near-linear in the pairs, 20 ms at 141 × 500.
 */
export function solveMatching(problem: MatchingProblem, options: SolveOptions = {}): MatchingResult {
  return openMatching(problem, options).result
}

/** A solved problem kept open: its result, and answers to "what if" that cost milliseconds each. */
export interface OpenMatching {
  readonly result: MatchingResult
  /** Undefined when the pair is not offered. */
  whatIf(pair: PairIndex): WhatIf | undefined
}

/**
 * Solves a checked problem (`parseMatchingProblem`) and keeps the solution open for questions about single pairs; the first
 * question costs a preparation, each answer then milliseconds. `stopped` brings the best match so far, with a certificate
 * whose gap says how far from the best it may be. `impossible` brings the match that leaves the fewest needs unmet and,
 * unless `explain` is false, the clashes that make it so.
 */
export function openMatching(problem: MatchingProblem, options: SolveOptions = {}): OpenMatching {
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
  const timingMs = { build: built - began, solve: solved - built, verify: verified - solved }
  let desk: WhatIfDesk | undefined
  const whatIf = (pair: PairIndex) => (desk ??= new WhatIfDesk(problem, network, solution)).ask(pair)
  const unmet = findUnmetNeeds(network, solution.columns)
  const answer = { ...draft, certificate, timingMs, missing: unmet.units }
  if (!solution.finished) return { result: { status: 'stopped', ...answer }, whatIf }
  if (unmet.units === 0) return { result: { status: 'optimal', ...answer }, whatIf }
  if (options.explain === false) return { result: { status: 'impossible', ...answer }, whatIf }
  options.onProgress?.({ step: 'explaining' })
  const clashes = diagnoseShortfall(network, solution.columns, unmet, options.shouldStop)
  return { result: { status: 'impossible', ...answer, clashes }, whatIf }
}
