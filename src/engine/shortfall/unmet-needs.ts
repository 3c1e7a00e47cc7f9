import { countLimits } from '../network/count-limits'
import type { FlowNetwork } from '../network/flow-network'

/** What the best match leaves unmet: minimums (positions among the limits, how many are missing) and pins. */
export interface UnmetNeeds {
  readonly nested: readonly { readonly limit: number; readonly missing: number }[]
  readonly crossing: readonly { readonly limit: number; readonly missing: number }[]
  /** Pinned columns that are not chosen. */
  readonly pins: readonly number[]
  /** Units of minimums. */
  readonly minimums: number
  /** Standing pairs that end beyond the change budget. */
  readonly overBudget: number
  /** All of them together. */
  readonly units: number
}

export function findUnmetNeeds(network: FlowNetwork, columns: Iterable<number>): UnmetNeeds {
  const { forest, pinned } = network
  const chosen = new Set(columns)
  const counts = countLimits(network, chosen)
  const missing = (list: readonly { min: number }[], count: Int32Array) =>
    [...list.entries()]
      .map(([limit, { min }]) => ({ limit, missing: min - count[limit]! }))
      .filter((entry) => entry.missing > 0)
  const nested = missing(forest.limits, counts.nested)
  const crossing = missing(forest.crossing, counts.crossing)
  const pins = pinned.filter((column) => !chosen.has(column))
  const sum = (list: typeof nested) => list.reduce((units, entry) => units + entry.missing, 0)
  const isBudget = ({ limit }: { limit: number }) => forest.crossing[limit]!.sort === 'changeBudget'
  const overBudget = sum(crossing.filter(isBudget))
  const minimums = sum(nested) + sum(crossing) - overBudget
  return { nested, crossing, pins, minimums, overBudget, units: minimums + overBudget + pins.length }
}
