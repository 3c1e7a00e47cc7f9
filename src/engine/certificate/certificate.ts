import type { FlowNetwork } from '../network/flow-network'
import type { CrossingLimit, Limit } from '../network/limit'
import type { MatchingProblem } from '../matching-problem'
import type { Certificate, LimitPrice, OtherPrice, ProofTree } from '../matching-result'
import type { MatchSolution, ProofNode } from '../network/match-solution'

/** Names the prices of a solution by the limits' own words; the gap is left to the verifier. */
export function makeCertificate(
  problem: MatchingProblem,
  { forest, levels, order }: FlowNetwork,
  { price, proof }: Pick<MatchSolution, 'price' | 'proof'>,
): Certificate {
  const limits = [...forest.limits, ...forest.crossing]
  const helper = new Array<number>(problem.helpers.length).fill(0)
  const place = new Array<number>(problem.places.length).fill(0)
  const placeKind: Record<string, number[]> = Object.create(null) as Record<string, number[]>
  const other: OtherPrice[] = []
  for (const [at, limit] of limits.entries()) {
    const named = nameLimit(limit, price[at]!)
    if (named.limit === 'helper') helper[named.helper] = named.price
    else if (named.limit === 'place') place[named.place] = named.price
    else if (named.limit === 'kind') {
      placeKind[named.kind] ??= new Array<number>(place.length).fill(0)
      placeKind[named.kind]![named.place] = named.price
    } else if (named.price !== 0) other.push(named)
  }
  const tell = (node: ProofNode): ProofTree =>
    'column' in node
      ? {
          pair: [order.place[node.column]!, order.helper[node.column]!],
          whenIn: tell(node.whenIn),
          whenOut: tell(node.whenOut),
        }
      : { prices: [...node.prices].map(([at, value]) => nameLimit(limits[at]!, value)) }
  return {
    levels: { ...levels },
    potentials: { helper, placeKind, place, other },
    ...(proof && { proof: tell(proof) }),
    gap: 0,
  }
}

function nameLimit({ sort, of, kind, group, position, apart }: Limit | CrossingLimit, price: number): LimitPrice {
  switch (sort) {
    case 'helper':
      return { limit: sort, helper: of, price }
    case 'place':
      return { limit: sort, place: of, price }
    case 'kind':
      return { limit: sort, place: of, kind: kind!, price }
    case 'group':
      return { limit: sort, place: of, group: group!, price }
    case 'notTogether':
      return apart
        ? { limit: 'apart', place: of, helpers: apart, price }
        : { limit: sort, place: of, position: position!, price }
    case 'family':
      return { limit: sort, position: position!, price }
    case 'changeBudget':
      return { limit: sort, price }
  }
}
