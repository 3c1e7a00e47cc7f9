import { encodeFlowNetwork } from '../network/encode-flow-network'
import { solveNetwork } from '../network/solve-network'
import { makeDemandProblem } from './demand-problem'
import type { Demands } from './demands'
import type { LimitColumns } from './limit-columns'
import { findProvingDemands } from './proving-demands'
import { findUnmetNeeds } from './unmet-needs'

/** A match that misses the fewest units of some demands, and those of them that already make it so. */
export interface LeastShortfall {
  readonly units: number
  readonly columns: readonly number[]
  readonly needs: readonly number[]
  readonly pins: readonly number[]
  readonly holds: readonly number[]
}

/**
 * A match that leaves the fewest units of the demands unmet among all that keep their maximums: pins before minimums before
 * the change budget. Undefined where they can be met, or where stopped before that is known. Cost: one solve over the pairs
 * that may serve them.
 */
export function findLeastShortfall(
  limits: LimitColumns,
  demands: Demands,
  shouldStop: () => boolean,
): LeastShortfall | undefined {
  if (shouldStop()) return undefined
  const serving = limits.columnsFor(demands).sort((one, other) => one - other)
  const { problem, numberOf } = makeDemandProblem(limits, demands, serving)
  const network = encodeFlowNetwork(problem)
  const solution = solveNetwork(network, shouldStop)
  const { units } = findUnmetNeeds(network, solution.columns)
  if (!solution.finished || units === 0) return undefined
  const columnOf = (column: number) => serving[network.order.pairOf[column]!]!
  const proving = findProvingDemands(network, solution)
  const proven = new Set(proving.limits.map(numberOf))
  return {
    units,
    columns: solution.columns.map(columnOf),
    needs: [...demands.needs.keys()].filter((limit) => proven.has(limit)),
    pins: proving.pins.map(columnOf),
    holds: demands.holds.filter((limit) => proven.has(limit)),
  }
}
