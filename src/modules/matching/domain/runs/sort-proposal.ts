import type { BoardQuery } from './board-query'
import { pairKeyOf } from '../settings/pair-key'

interface SortedPair {
  readonly regionCode: string
  readonly regionName: string
  readonly partnerId: string
  readonly partnerName: string
  readonly score: number
}

const sumBy = (pairs: readonly SortedPair[], keyOf: (pair: SortedPair) => string) => {
  const sums = new Map<string, number>()
  for (const pair of pairs) sums.set(keyOf(pair), (sums.get(keyOf(pair)) ?? 0) + pair.score)
  return sums
}

/** Pairs grouped by region or partner; groups by name or by their sum of scores, within a group the best first. */
export function sortProposal<Pair extends SortedPair>(
  pairs: readonly Pair[],
  { view, sort }: Pick<BoardQuery, 'view' | 'sort'>,
): Pair[] {
  const keyOf = (pair: SortedPair) => (view === 'region' ? pair.regionCode : `${pair.partnerName} ${pair.partnerId}`)
  const sums = sumBy(pairs, keyOf)
  const direction = sort === 'score' ? -1 : 1
  return [...pairs].sort((left, right) => {
    const [one, other] = [keyOf(left), keyOf(right)]
    if (one !== other) {
      const bySum = sort === 'name' ? 0 : direction * (sums.get(one)! - sums.get(other)!)
      return bySum || (one < other ? -1 : 1)
    }
    return right.score - left.score || (pairKeyOf(left) < pairKeyOf(right) ? -1 : 1)
  })
}
