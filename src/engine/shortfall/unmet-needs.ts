import type { FlowNetwork } from '../network/flow-network'
import { visitLimits } from '../network/visit-limits'

/** What a match leaves unmet. */
export interface UnmetNeeds {
  /** Pinned columns that are not chosen. */
  readonly pins: readonly number[]
  /** Units of minimums. */
  readonly minimums: number
  /** Standing pairs that end beyond the change budget. */
  readonly overBudget: number
  /** All of them together. */
  readonly units: number
}

/** Cost: the chosen columns, plus all limits. */
export function findUnmetNeeds(network: FlowNetwork, columns: Iterable<number>): UnmetNeeds {
  const { forest, pinned } = network
  const limits = [...forest.limits, ...forest.crossing]
  const chosen = new Set(columns)
  const count = new Int32Array(limits.length)
  for (const column of chosen) visitLimits(network, column, (at) => (count[at] = count[at]! + 1))
  let minimums = 0
  let overBudget = 0
  for (const [at, { sort, min }] of limits.entries()) {
    const missing = Math.max(0, min - count[at]!)
    if (sort === 'changeBudget') overBudget += missing
    else minimums += missing
  }
  const pins = pinned.filter((column) => !chosen.has(column))
  return { pins, minimums, overBudget, units: minimums + overBudget + pins.length }
}
