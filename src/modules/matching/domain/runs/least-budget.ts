import { solveMatching } from '@/engine/solve-matching'
import { makeMatchingProblem } from '../problem/make-matching-problem'
import type { ScoringFacts } from '../scoring/scoring-facts'
import { factsForRun } from '../settings/facts-for-run'
import type { RunSettings } from '../settings/run-settings'

/**
 * The fewest standing ties that must give way to fill every need; null when no number would do. With no budget named the
 * engine fills needs first and then ends as few kept pairs as it can, before any score: one solve.
 */
export function findLeastBudget(facts: ScoringFacts, settings: RunSettings): number | null {
  const { problem } = makeMatchingProblem('', factsForRun(facts, settings), { ...settings, standing: 'budget' })
  const { status, pairs } = solveMatching({ ...problem, changeBudget: undefined }, { explain: false })
  if (status !== 'optimal') return null
  const chosen = new Set(pairs.map(String))
  return (problem.keep ?? []).filter((pair) => !chosen.has(String(pair))).length
}
