import { countLimits } from '../network/count-limits'
import type { FlowNetwork } from '../network/flow-network'

/** What the best match leaves unmet: minimums (positions among the limits, how many are missing) and pins. */
export interface UnmetNeeds {
  readonly nested: readonly { readonly limit: number; readonly missing: number }[]
  readonly crossing: readonly { readonly limit: number; readonly missing: number }[]
  /** Pinned columns that are not chosen. */
  readonly pins: readonly number[]
  readonly units: number
}

export function findUnmetNeeds(network: FlowNetwork, columns: readonly number[]): UnmetNeeds {
  const { forest, pinned } = network
  const counts = countLimits(network, columns)
  const chosen = new Set(columns)
  const missing = (list: readonly { min: number }[], count: Int32Array) =>
    [...list.entries()]
      .map(([limit, { min }]) => ({ limit, missing: min - count[limit]! }))
      .filter((entry) => entry.missing > 0)
  const nested = missing(forest.limits, counts.nested)
  const crossing = missing(forest.crossing, counts.crossing)
  const pins = pinned.filter((column) => !chosen.has(column))
  const units = [...nested, ...crossing].reduce((sum, entry) => sum + entry.missing, pins.length)
  return { nested, crossing, pins, units }
}
