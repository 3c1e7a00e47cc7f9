import type { FlowNetwork } from '../network/flow-network'
import type { CrossingLimit, Limit } from '../network/limit-forest'
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
  const partner = new Array<number>(problem.partners.length).fill(0)
  const region = new Array<number>(problem.regions.length).fill(0)
  const regionKind: Record<string, number[]> = {}
  const other: OtherPrice[] = []
  const write = (limit: Limit | CrossingLimit, price: number) => {
    const { sort, of, kind, group, position } = limit
    if (sort === 'partner') partner[of] = price
    else if (sort === 'region') region[of] = price
    else if (sort === 'kind') {
      regionKind[kind!] ??= new Array<number>(region.length).fill(0)
      regionKind[kind!]![of] = price
    } else if (price === 0) return
    else if (sort === 'group') other.push({ limit: sort, region: of, group: group!, price })
    else if (sort === 'notTogether') other.push({ limit: sort, region: of, position: position!, price })
    else if (sort === 'family') other.push({ limit: sort, position: position!, price })
    else other.push({ limit: sort, price })
  }
  for (const [at, limit] of limits.entries()) {
    const sign = limit.side === 'partner' ? 1 : -1
    write(limit, sign * (potential[at + 1]! - potential[limit.parent + 1]!) || 0)
  }
  for (const [at, limit] of crossing.entries()) write(limit, crossingPrice[at]!)
  const potentials = { hub: 0, partner, regionKind, region, other } as const
  return { format: 'sisterhood-certificate/1', levels: { ...levels }, potentials, gap: 0 }
}
