import type { FlowNetwork } from './flow-network'
import type { MatchingProblem } from './matching-problem'
import type { Certificate, OtherPrice } from './matching-result'

/** Turns node potentials into one price per limit: what one more unit of it would bring. */
export function makeCertificate(problem: MatchingProblem, network: FlowNetwork, gap: number): Certificate {
  const { limits } = network.forest
  const { potential } = network.flow.simplex.tree
  const partner = new Array<number>(problem.partners.length).fill(0)
  const region = new Array<number>(problem.regions.length).fill(0)
  const regionKind: Record<string, number[]> = {}
  const other: OtherPrice[] = []
  for (const [at, limit] of limits.entries()) {
    const sign = limit.side === 'partner' ? 1 : -1
    const price = sign * (potential[at + 1]! - potential[limit.parent + 1]!) || 0
    if (limit.sort === 'partner') partner[limit.of] = price
    else if (limit.sort === 'region') region[limit.of] = price
    else if (limit.sort === 'kind') {
      regionKind[limit.kind!] ??= new Array<number>(region.length).fill(0)
      regionKind[limit.kind!]![limit.of] = price
    } else if (price !== 0) {
      if (limit.sort === 'group') other.push({ limit: 'group', region: limit.of, group: limit.group!, price })
      else if (limit.sort === 'family') other.push({ limit: 'family', position: limit.position!, price })
      else other.push({ limit: 'notTogether', region: limit.of, position: limit.position!, price })
    }
  }
  const potentials = { hub: 0, partner, regionKind, region, other } as const
  return { format: 'sisterhood-certificate/1', levels: { ...network.levels }, potentials, gap }
}
