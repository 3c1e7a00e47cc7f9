import { solveFairMatching } from '@/engine/fairness/fair-match'
import type { ScoringFacts } from '../scoring/scoring-facts'
import { factsForRun } from '../settings/facts-for-run'
import { makeMatchingProblem } from '../problem/make-matching-problem'
import { certificateFile } from '@/engine/files/certificate-file'
import type { CertificateFile, FairnessFile, ProblemFile } from '@/engine/files/matching-file'
import { problemFile } from '@/engine/files/problem-file'
import { fairnessFile } from '@/engine/files/result-file'
import type { MatchingResult } from '@/engine/matching-result'
import { findRepairs } from '../clashes/find-repairs'
import type { Shortfall } from '../clashes/shortfall'
import { type RunMeasures, measureRun } from './run-measures'
import type { RunSettings } from '../settings/run-settings'
import { type ScorePart, scorePair } from '../scoring/scoring'
import { type SolveOptions, type SolveProgress, solveMatching } from '@/engine/solve-matching'

export interface CalculationInput {
  readonly name: string
  readonly facts: ScoringFacts
  readonly settings: RunSettings
}

export interface CalculatedPair {
  readonly regionCode: string
  readonly partnerId: string
  readonly score: number
  readonly parts: readonly ScorePart[]
  readonly isStanding: boolean
}

/** What came of a run, in the words of the portal; indices only where the certificate needs them. */
export interface Calculation {
  readonly result: Pick<MatchingResult, 'status' | 'total'> & {
    readonly certificate: CertificateFile
    readonly clashes?: readonly Shortfall[]
    readonly fairness?: FairnessFile
  }
  readonly pairs: readonly CalculatedPair[]
  readonly measures: RunMeasures
}

export interface CalculationOptions extends SolveOptions {
  readonly onProgress?: (progress: SolveProgress | { readonly step: 'scoring' }) => void
  /** Given as soon as the pairs are scored, before anything is solved. */
  readonly onProblem?: (problem: ProblemFile) => void
}

/** From facts and settings to the match, each pair with the parts of its score. Pure: the same input gives the same match. */
export function calculateRun(
  { name, facts: all, settings }: CalculationInput,
  options: CalculationOptions = {},
): Calculation {
  options.onProgress?.({ step: 'scoring' })
  const facts = factsForRun(all, settings)
  const { problem, standing } = makeMatchingProblem(name, facts, settings)
  options.onProblem?.(problemFile(problem))
  const solve = settings.fairness === 'floor' ? solveFairMatching : solveMatching
  const solved = solve(problem, options)
  const { pairs, status, total, certificate, fairness, missing } = solved
  const clashes = solved.clashes && findRepairs(problem, solved, options.shouldStop)
  const stood = new Set(standing.map(String))
  const scored = pairs.map((pair): CalculatedPair => {
    const [region, partner] = [facts.regions[pair[0]]!, facts.partners[pair[1]]!]
    const { total: score, parts } = scorePair(region, partner, settings.weights, facts.asOf)
    return { regionCode: region.code, partnerId: partner.id, score, parts, isStanding: stood.has(String(pair)) }
  })
  const scoreAt = new Map(pairs.map((pair, index) => [pair, scored[index]!.score]))
  const measures = measureRun(problem, { pairs, standing, missing, scoreOf: (pair) => scoreAt.get(pair)! })
  return {
    result: {
      status,
      total,
      certificate: certificateFile(certificate),
      ...(clashes && { clashes }),
      ...(fairness && { fairness: fairnessFile(fairness) }),
    },
    pairs: scored,
    measures,
  }
}
