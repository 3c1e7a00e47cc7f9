import type { MatchingProblem } from './matching-problem'

/** What a met pin, a met unit of a minimum and a kept pair weigh against one point of score. */
export interface Levels {
  readonly pin: number
  readonly minimum: number
  readonly keep: number
}

/**
 * Levels so far apart that no exchange trades a higher one for a lower. An exchange is a simple cycle: it meets each node
 * once, so it changes at most two pairs per partner and per region-and-kind, and two minimums per region or family.
 */
export function levelsFor(problem: MatchingProblem, partnerNodes: number, regionNodes: number, headroom = 1): Levels {
  let largest = 0
  const { score } = problem.pairs
  for (let pair = 0; pair < score.length; pair++) largest = Math.max(largest, Math.abs(score[pair]!))
  largest *= headroom
  const pairsInCycle = 2 * Math.min(partnerNodes, regionNodes) + 2
  const limitsInCycle = 2 * (problem.regions.length + partnerNodes - problem.partners.length) + 4
  const keepsInCycle = Math.min(pairsInCycle, problem.keep?.length ?? 0)
  const pinsInCycle = Math.min(pairsInCycle, problem.pins?.length ?? 0)
  const keep = keepsInCycle > 0 ? pairsInCycle * largest + 1 : 0
  const minimum = pairsInCycle * largest + keepsInCycle * keep + 1
  const pin = pinsInCycle > 0 ? Math.min(minimum * (limitsInCycle + 1), largestPin) : 0
  return { pin, minimum, keep }
}

/** What a forced or barred pair weighs: above every exchange, so that it is never traded for anything. */
export function decisionWorth({ pin, minimum }: Levels, limitCount: number): number {
  return 4 * (pin + minimum) * (limitCount + 1)
}

/** Keeps potentials over many pins within 2^53; reached only at thousands of regions with standing ties. */
const largestPin = 2 ** 44
