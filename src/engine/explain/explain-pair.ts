import type { MatchingProblem, PairIndex } from '../matching-problem'
import type { Certificate } from '../matching-result'
import { PricedLimits } from '../certificate/priced-limits'

/** A pair beside the match, with the least that forcing it would cost. */
export interface Alternate {
  readonly pair: PairIndex
  readonly score: number
  /** Guaranteed least loss in points; 0 means it might be free. */
  readonly lossAtLeast: number
}

/** A place's helpers outside the match, cheapest to force first; ties by score, then index. Cost: the pairs, once. */
export function rankAlternates(
  problem: MatchingProblem,
  result: { readonly pairs: readonly PairIndex[]; readonly certificate: Certificate },
  place: number,
  limit = 10,
): Alternate[] {
  const taken = new Set(result.pairs.filter(([r]) => r === place).map(([, p]) => p))
  const kept = new Set((problem.keep ?? []).filter(([r]) => r === place).map(([, p]) => p))
  const { levels } = result.certificate
  const prices = new PricedLimits(problem, result.certificate)
  const alternates: Alternate[] = []
  for (let at = 0; at < problem.pairs.place.length; at++) {
    const helper = problem.pairs.helper[at]!
    if (problem.pairs.place[at] !== place || taken.has(helper)) continue
    const score = problem.pairs.score[at]!
    const bonus = !kept.has(helper) ? 0 : problem.changeBudget === undefined ? levels.keep : -prices.budget.price
    const lossAtLeast = Math.max(0, prices.priceOf(place, helper) - score - bonus)
    alternates.push({ pair: [place, helper], score, lossAtLeast })
  }
  alternates.sort(
    (one, other) => one.lossAtLeast - other.lossAtLeast || other.score - one.score || one.pair[1] - other.pair[1],
  )
  return alternates.slice(0, limit)
}
