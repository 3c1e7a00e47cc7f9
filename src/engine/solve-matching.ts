import { makeCertificate } from './certificate/certificate'
import { encodeFlowNetwork, type FlowNetwork } from './network/flow-network'
import type { MatchingProblem, PairIndex } from './matching-problem'
import { diagnoseShortfall } from './shortfall/diagnose-shortfall'
import type { MatchingResult, Repair, Shortfall, WhatIf } from './matching-result'
import { applyRepair, proposeRepairs } from '@/modules/matching/domain/clashes/repair-clash'
import { findUnmetNeeds, type UnmetNeeds } from './shortfall/unmet-needs'
import { readMatch, solveNetwork } from './network/solve-network'
import { verifyCertificate } from './certificate/verify-certificate'
import { WhatIfDesk } from './explain/what-if'

export interface SolveOptions {
  /** Asked every few hundred steps; true ends the work with the best match so far. */
  readonly shouldStop?: () => boolean
  readonly onProgress?: (progress: SolveProgress) => void
  /** Milliseconds, from any fixed moment; without it timings are 0. */
  readonly clock?: () => number
  /** False leaves out the search for repairs, which solves anew for each. */
  readonly repairs?: boolean
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
  const answer = { ...draft, certificate, timingMs }
  if (!solution.finished) return { result: { status: 'stopped', ...answer }, whatIf }
  if (unmet.units === 0) return { result: { status: 'optimal', ...answer }, whatIf }
  options.onProgress?.({ step: 'explaining' })
  const clashes = explainShortfall(problem, network, solution.columns, unmet, options)
  return { result: { status: 'impossible', ...answer, shortfall: clashes[0], clashes }, whatIf }
}

/** Each proof solves the problem anew: many clashes share them, the smallest repairs of each first. */
const mostProofs = 120
const leastProofs = 2

/** The clashes behind unmet needs, each with the repairs that solving anew has shown to work. */
function explainShortfall(
  problem: MatchingProblem,
  network: FlowNetwork,
  columns: readonly number[],
  unmet: UnmetNeeds,
  { repairs = true, shouldStop = () => false }: SolveOptions,
): Shortfall[] {
  const clashes = diagnoseShortfall(network, columns, unmet)
  const share = Math.max(leastProofs, Math.floor(mostProofs / clashes.length))
  return clashes.map((clash) => {
    const proposed = repairs ? proposeRepairs(problem, network, clash).slice(0, share) : []
    const proven = proposed.flatMap((repair): Repair[] => {
      if (shouldStop()) return []
      const repaired = encodeFlowNetwork(applyRepair(problem, repair))
      const { columns: chosen, finished } = solveNetwork(repaired, shouldStop)
      const mends = unmet.units - findUnmetNeeds(repaired, chosen).units
      const { total } = readMatch(repaired, chosen)
      return finished && mends > 0 ? [{ ...repair, mends, total }] : []
    })
    proven.sort((one, other) => other.mends! - one.mends!)
    const { needs: _needs, pinColumns: _pins, holds: _holds, crossing: _crossing, ...shown } = clash
    return { ...shown, repairs: proven }
  })
}
