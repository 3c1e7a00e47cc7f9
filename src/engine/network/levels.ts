import type { LimitForest } from './limit'
import type { MatchingProblem } from '../matching-problem'

/** What a met pin, a met unit of a minimum and a kept pair weigh against one point of score. */
export interface Levels {
  readonly pin: number
  readonly minimum: number
  readonly keep: number
}

/**
 * Levels so far apart that no exchange trades a higher one for a lower. In a flow an exchange is a simple cycle: it meets
 * each node once, so it changes at most two pairs per helper and per place node, and two minimums per place or family.
 * Where limits cross, all pairs and all minimums may change at once. `headroom` is how many times its score a pair may
 * come to weigh later.
 */
export function levelsFor(problem: MatchingProblem, { limits, crossing }: LimitForest, headroom = 1): Levels {
  const largest = largestScore(problem) * headroom
  const helperNodes = limits.reduce((count, { side }) => count + (side === 'helper' ? 1 : 0), 0)
  const simple = crossing.length === 0
  const pairs = 2 * (simple ? Math.min(helperNodes, limits.length - helperNodes) + 1 : mostPairs(problem))
  const minimums = [...limits, ...crossing].reduce((sum, { min }) => sum + min, 0)
  const needs = simple
    ? Math.min(minimums, 2 * (problem.places.length + helperNodes - problem.helpers.length) + 4)
    : minimums
  const keeps = Math.min(pairs, problem.keep?.length ?? 0)
  const keep = problem.keep?.length ? pairs * largest + 1 : 0
  const minimum = pairs * largest + keeps * keep + 1
  const pin = problem.pins?.length ? Math.min(minimum * (needs + 1), Math.max(largestPin, 4 * minimum)) : 0
  return { pin, minimum, keep }
}

/** What a forced or barred pair weighs: more than all that any exchange could gain. */
export function decisionWorth({ pin, minimum, keep }: Levels, problem: MatchingProblem, limitCount: number): number {
  const pins = problem.pins?.length ?? 0
  return 2 * (pin * (pins + 1) + minimum * (2 * limitCount + 2) + keep)
}

/** Keeps potentials over many pins within 2^53; reached only at thousands of places with standing ties. */
const largestPin = 2 ** 44

function largestScore({ pairs: { score } }: MatchingProblem): number {
  let largest = 0
  for (let pair = 0; pair < score.length; pair++) largest = Math.max(largest, Math.abs(score[pair]!))
  return largest
}

function mostPairs({ helpers, places, pairs }: MatchingProblem): number {
  const capacity = (list: readonly { max: number }[]) => list.reduce((sum, { max }) => sum + max, 0)
  return Math.min(capacity(helpers), capacity(places), pairs.score.length)
}
