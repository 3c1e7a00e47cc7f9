import type { FlowNetwork } from './flow-network'

/** How far a set of columns uses each limit, and what it is worth at the network's levels. */
export interface LimitCounts {
  readonly nested: Int32Array
  readonly crossing: Int32Array
  readonly value: number
}

/** Cost: the chosen columns, plus all limits. */
export function countLimits(network: FlowNetwork, columns: Iterable<number>): LimitCounts {
  const { forest, levels, worth, crossingOf } = network
  const { limits, crossing, helperLeaf, placeLeaf } = forest
  const nested = new Int32Array(limits.length)
  const across = new Int32Array(crossing.length)
  let value = 0
  for (const column of columns) {
    value += worth[column]!
    for (let at = helperLeaf[column]!; at >= 0; at = limits[at]!.parent) nested[at] = nested[at]! + 1
    for (let at = placeLeaf[column]!; at >= 0; at = limits[at]!.parent) nested[at] = nested[at]! + 1
    for (let entry = crossingOf.start[column]!; entry < crossingOf.start[column + 1]!; entry++) {
      const at = crossingOf.list[entry]!
      across[at] = across[at]! + 1
    }
  }
  for (const [at, { min }] of limits.entries()) value += levels.minimum * Math.min(min, nested[at]!)
  for (const [at, { min }] of crossing.entries()) value += network.crossingReward[at]! * Math.min(min, across[at]!)
  return { nested, crossing: across, value }
}
