import type { MatchingProblem, PairIndex } from '@/engine/matching-problem'
import { findColumn, orderPairs } from '@/engine/network/pair-order'

/** Facts about a match that a dashboard shows; wishes and distances come from the portal when it knows them. */
export interface MeasureFacts {
  /** Rank of the wish a pair met, 1 the dearest. */
  readonly wishRank?: (pair: PairIndex) => number | undefined
  readonly distanceKm?: (pair: PairIndex) => number | undefined
  readonly standing?: readonly PairIndex[]
  /** A pair blocks when both sides would gain more than so many points by it. */
  readonly blockingMargin?: number
}

export interface MatchingMeasures {
  readonly regionsAtMinimum: number
  readonly partnersUsed: number
  readonly total: number
  /** Least, mean and Gini of the regions' totals. */
  readonly floor: number
  readonly mean: number
  readonly gini: number
  /** Pairs by the rank of the wish they met. */
  readonly hopesMet: Readonly<Record<number, number>>
  readonly blockingPairs: number
  /** Regions by number of partners. */
  readonly load: Readonly<Record<number, number>>
  readonly meanDistanceKm: number | undefined
  readonly kept: number
  readonly ended: number
  readonly added: number
}

/** Cost: one pass over the pairs. */
export function measureMatch(
  problem: MatchingProblem,
  pairs: readonly PairIndex[],
  facts: MeasureFacts = {},
): MatchingMeasures {
  const { regions, partners } = problem
  const order = orderPairs(problem)
  const scoreOf = ([r, p]: PairIndex) => order.score[findColumn(order, r, p)] ?? 0
  const regionTotals = regions.map(() => 0)
  const regionCounts = regions.map(() => 0)
  const partnerCounts = partners.map(() => 0)
  for (const pair of pairs) {
    regionTotals[pair[0]]! += scoreOf(pair)
    regionCounts[pair[0]]! += 1
    partnerCounts[pair[1]]! += 1
  }
  const distances = pairs.map((pair) => facts.distanceKm?.(pair)).filter((km) => km !== undefined)
  const standing = new Set(facts.standing?.map(String))
  const kept = pairs.filter((pair) => standing.has(String(pair))).length
  return {
    regionsAtMinimum: regions.filter(({ min }, r) => regionCounts[r]! >= min).length,
    partnersUsed: partnerCounts.filter((count) => count > 0).length,
    total: regionTotals.reduce((sum, value) => sum + value, 0),
    floor: regions.length > 0 ? Math.min(...regionTotals) : 0,
    mean: regions.length > 0 ? regionTotals.reduce((sum, value) => sum + value, 0) / regions.length : 0,
    gini: giniOf(regionTotals),
    hopesMet: tally(pairs.map((pair) => facts.wishRank?.(pair)).filter((rank) => rank !== undefined)),
    blockingPairs: findBlockingPairs(problem, pairs, facts.blockingMargin).length,
    load: tally(regionCounts),
    meanDistanceKm: distances.length > 0 ? distances.reduce((sum, km) => sum + km, 0) / distances.length : undefined,
    kept,
    ended: standing.size - kept,
    added: pairs.length - kept,
  }
}

/** 0 when all have the same, towards 1 when one has all. */
export function giniOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const sum = sorted.reduce((total, value) => total + value, 0)
  if (sum === 0) return 0
  const weighed = sorted.reduce((total, value, at) => total + (2 * (at + 1) - sorted.length - 1) * value, 0)
  return weighed / (sorted.length * sum)
}

/** A pair outside the match, and by how much both sides would gain at least. */
export interface BlockingPair {
  readonly pair: PairIndex
  readonly score: number
  readonly gain: number
}

/** Pairs outside the match that both sides would rather have than their least pair (or than an empty place). */
export function findBlockingPairs(
  { regions, partners, pairs: { region, partner, score } }: MatchingProblem,
  pairs: readonly PairIndex[],
  margin = 0,
): BlockingPair[] {
  const chosen = new Set(pairs.map(([r, p]) => r * partners.length + p))
  const worst = { region: regions.map(() => Infinity), partner: partners.map(() => Infinity) }
  const count = { region: regions.map(() => 0), partner: partners.map(() => 0) }
  for (let at = 0; at < score.length; at++) {
    if (!chosen.has(region[at]! * partners.length + partner[at]!)) continue
    for (const [side, owner] of [
      ['region', region[at]!],
      ['partner', partner[at]!],
    ] as const) {
      worst[side][owner] = Math.min(worst[side][owner]!, score[at]!)
      count[side][owner]! += 1
    }
  }
  const leastOf = (side: 'region' | 'partner', owner: number, max: number) => {
    return count[side][owner]! < max ? 0 : max === 0 ? Infinity : worst[side][owner]!
  }
  const blocking: BlockingPair[] = []
  for (let at = 0; at < score.length; at++) {
    const [r, p] = [region[at]!, partner[at]!]
    if (chosen.has(r * partners.length + p)) continue
    const needed = Math.max(leastOf('region', r, regions[r]!.max), leastOf('partner', p, partners[p]!.max))
    const gain = score[at]! - needed
    if (gain > margin) blocking.push({ pair: [r, p], score: score[at]!, gain })
  }
  return blocking
}

function tally(values: readonly number[]): Record<number, number> {
  const counts: Record<number, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
