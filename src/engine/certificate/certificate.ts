import type { FlowNetwork } from '../network/flow-network'
import type { CrossingLimit, Limit } from '../network/limit'
import type { MatchingProblem } from '../matching-problem'
import type { Certificate, OtherPrice } from '../matching-result'
import type { MatchSolution } from '../network/match-solution'

/** Turns node potentials into one price per limit: what one more unit of it would bring. */
export function makeCertificate(
  problem: MatchingProblem,
  { forest, levels }: FlowNetwork,
  { potential, crossingPrice }: Pick<MatchSolution, 'potential' | 'crossingPrice'>,
): Certificate {
  const { limits, crossing } = forest
  const helper = new Array<number>(problem.helpers.length).fill(0)
  const place = new Array<number>(problem.places.length).fill(0)
  const placeKind: Record<string, number[]> = {}
  const other: OtherPrice[] = []
  const write = (limit: Limit | CrossingLimit, price: number) => {
    const { sort, of, kind, group, position } = limit
    if (sort === 'helper') helper[of] = price
    else if (sort === 'place') place[of] = price
    else if (sort === 'kind') {
      placeKind[kind!] ??= new Array<number>(place.length).fill(0)
      placeKind[kind!]![of] = price
    } else if (price === 0) return
    else if (sort === 'group') other.push({ limit: sort, place: of, group: group!, price })
    else if (sort === 'notTogether') other.push({ limit: sort, place: of, position: position!, price })
    else if (sort === 'family') other.push({ limit: sort, position: position!, price })
    else other.push({ limit: sort, price })
  }
  for (const [at, limit] of limits.entries()) {
    const sign = limit.side === 'helper' ? 1 : -1
    write(limit, sign * (potential[at + 1]! - potential[limit.parent + 1]!) || 0)
  }
  for (const [at, limit] of crossing.entries()) write(limit, crossingPrice[at]!)
  return { levels: { ...levels }, potentials: { helper, placeKind, place, other }, gap: 0 }
}
