import { choseongOf, parseKoreanQuery } from '@/shared/korean-search'
import { type PairFacts, noPairFacts } from './pair-facts'
import type { PairCondition, WishRank } from './proposal-filter'

export interface FilteredPair {
  readonly regionCode: string
  readonly regionName: string
  readonly partnerId: string
  readonly partnerName: string
  readonly partnerKind: string
  readonly score: number
  readonly isStanding: boolean
}

/** The name under which a rank can be filtered. */
export function wishRankOf(rank: number | undefined): WishRank {
  if (rank === undefined) return 'none'
  return rank > 5 ? 'later' : (String(rank) as WishRank)
}

const isWithin = (value: number, from: number | undefined, to: number | undefined) =>
  (from === undefined || value >= from) && (to === undefined || value < to)

function sumBy<Pair>(pairs: readonly Pair[], keyOf: (pair: Pair) => string, worth: (pair: Pair) => number) {
  const sums = new Map<string, number>()
  for (const pair of pairs) sums.set(keyOf(pair), (sums.get(keyOf(pair)) ?? 0) + worth(pair))
  return sums
}

/**
 * The pairs of a run that fit what was chosen; a query finds either side by text or by initials. Sums of a region and loads
 * of a partner are of all the pairs given. Conditions on wishes, distance and 권역 need the facts of the run.
 */
export function filterProposal<Pair extends FilteredPair>(
  pairs: readonly Pair[],
  filter: PairCondition,
  facts: PairFacts = noPairFacts,
): Pair[] {
  const query = parseKoreanQuery(filter.q ?? '')
  const isFound = ({ regionName, partnerName }: Pair) => {
    if (!query) return true
    return [regionName, partnerName].some(
      (name) =>
        query.literals.every((literal) => name.includes(literal)) &&
        (!query.choseong || choseongOf(name).includes(query.choseong)),
    )
  }
  const totals = sumBy(
    pairs,
    ({ regionCode }) => regionCode,
    ({ score }) => score,
  )
  const partners = sumBy(
    pairs,
    ({ regionCode }) => regionCode,
    () => 1,
  )
  const loads = sumBy(
    pairs,
    ({ partnerId }) => partnerId,
    () => 1,
  )
  const isNear = (pair: Pair) => {
    if (filter.km === undefined && filter.kmFrom === undefined && filter.kmTo === undefined) return true
    const km = facts.km(pair)
    return filter.km === 'unknown' ? km === null : km !== null && isWithin(km, filter.kmFrom, filter.kmTo)
  }
  return pairs.filter(
    (pair) =>
      (!filter.province || pair.regionCode.startsWith(filter.province)) &&
      (!filter.region || pair.regionCode === filter.region) &&
      (!filter.kind || pair.partnerKind === filter.kind) &&
      (!filter.state || pair.isStanding === (filter.state === 'standing')) &&
      (!filter.mega || facts.megaRegion(pair.regionCode) === filter.mega) &&
      (!filter.partnerWish || wishRankOf(facts.partnerWish(pair)) === filter.partnerWish) &&
      (!filter.regionWish || wishRankOf(facts.regionWish(pair)) === filter.regionWish) &&
      isWithin(pair.score, filter.scoreFrom, filter.scoreTo) &&
      isWithin(totals.get(pair.regionCode)!, filter.totalFrom, filter.totalTo) &&
      (filter.partners === undefined || partners.get(pair.regionCode) === filter.partners) &&
      (filter.load === undefined || loads.get(pair.partnerId) === filter.load) &&
      isNear(pair) &&
      isFound(pair),
  )
}
