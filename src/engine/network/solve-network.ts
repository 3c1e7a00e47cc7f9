import { solveCrossing } from '../crossing/solve-crossing'
import type { FlowNetwork } from './flow-network'
import type { MatchSolution } from './match-solution'
import type { PairIndex } from '../matching-problem'
import { pricesOfFlow } from './prices-of-flow'

/** Solves an encoded network: one flow, and a search only where limits cross. */
export function solveNetwork(network: FlowNetwork, shouldStop?: () => boolean): MatchSolution {
  const { flow, forest } = network
  const finished = flow.solve(shouldStop)
  if (finished && forest.crossing.length > 0) return solveCrossing(network, shouldStop)
  // A stopped flow may still break crossing limits; nothing at all breaks none.
  const columns = forest.crossing.length > 0 ? [] : flow.usedColumns()
  return { columns, price: pricesOfFlow(network), finished }
}

/** The chosen pairs, sorted by place and then helper, with their total. */
export function readMatch({ order }: FlowNetwork, columns: readonly number[]): { total: number; pairs: PairIndex[] } {
  const pairs = columns.map((column): PairIndex => [order.place[column]!, order.helper[column]!])
  pairs.sort((one, other) => one[0] - other[0] || one[1] - other[1])
  return { total: columns.reduce((sum, column) => sum + order.score[column]!, 0), pairs }
}
