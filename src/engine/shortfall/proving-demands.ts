import type { FlowNetwork } from '../network/flow-network'
import type { CrossingLimit, Limit } from '../network/limit'
import type { MatchSolution, ProofNode } from '../network/match-solution'
import { visitLimits } from '../network/visit-limits'

export interface ProvingDemands {
  readonly limits: readonly (Limit | CrossingLimit)[]
  /** Pinned columns. */
  readonly pins: readonly number[]
}

/**
 * The limits and pins on which the proof of a match without scores rests. A limit whose price is 0 adds nothing to the bound,
 * a pin whose limits' prices add up to no more than 0 is met whether it is asked for or not: without them no match misses
 * less of the others. Cost: the limits, once for every leaf of the proof.
 */
export function findProvingDemands(network: FlowNetwork, { price, proof }: MatchSolution): ProvingDemands {
  const { forest, pinned } = network
  const limits = new Set<number>()
  const pins = new Set<number>()
  const leaf = (prices: ReadonlyMap<number, number>) => {
    const priceOf = (limit: number) => prices.get(limit) ?? price[limit]!
    for (let limit = 0; limit < price.length; limit++) if (priceOf(limit) !== 0) limits.add(limit)
    for (const column of pinned) {
      let sum = 0
      visitLimits(network, column, (at) => (sum += priceOf(at)))
      if (sum > 0) pins.add(column)
    }
  }
  const decided = new Set<number>()
  const walk = (node: ProofNode) => {
    if ('prices' in node) return leaf(node.prices)
    decided.add(node.column)
    walk(node.whenIn)
    walk(node.whenOut)
  }
  walk(proof ?? { prices: new Map() })
  const all = [...forest.limits, ...forest.crossing]
  return {
    limits: all.filter((_, at) => limits.has(at)),
    pins: pinned.filter((column) => pins.has(column) || decided.has(column)),
  }
}
