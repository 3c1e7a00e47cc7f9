import { choseongOf, parseKoreanQuery } from '@/shared/korean-search'
import type { ProposalFilter } from './proposal-filter'

interface FilteredPair {
  readonly regionCode: string
  readonly regionName: string
  readonly partnerName: string
  readonly partnerKind: string
  readonly isStanding: boolean
}

/** The pairs of a run that fit what was chosen; a query finds either side by text or by initials. */
export function filterProposal<Pair extends FilteredPair>(pairs: readonly Pair[], filter: ProposalFilter): Pair[] {
  const query = parseKoreanQuery(filter.q ?? '')
  const isFound = ({ regionName, partnerName }: Pair) => {
    if (!query) return true
    return [regionName, partnerName].some(
      (name) =>
        query.literals.every((literal) => name.includes(literal)) &&
        (!query.choseong || choseongOf(name).includes(query.choseong)),
    )
  }
  return pairs.filter(
    (pair) =>
      (!filter.province || pair.regionCode.startsWith(filter.province)) &&
      (!filter.region || pair.regionCode === filter.region) &&
      (!filter.kind || pair.partnerKind === filter.kind) &&
      (!filter.state || pair.isStanding === (filter.state === 'standing')) &&
      isFound(pair),
  )
}
