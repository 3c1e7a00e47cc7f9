import { CrossingDesk } from '../crossing/solve-crossing'
import { ResidualSearch } from '../flow/residual-search'
import type { FlowNetwork } from '../network/flow-network'
import type { MatchSolution } from '../network/match-solution'
import type { MatchingProblem, PairIndex } from '../matching-problem'
import type { WhatIf } from '../matching-result'
import { findColumn, findColumns } from '../network/pair-order'
import { findUnmetNeeds, type UnmetNeeds } from '../shortfall/unmet-needs'

/** A column that takes up (+1) or gives up (-1) its unit. */
interface Move {
  readonly column: number
  readonly change: 1 | -1
}

/**
 * Answers "what if" about any offered pair of a solved problem; the match itself stays as it is. Milliseconds each in a
 * flow, by one shortest path; where limits cross, a search that starts from the optimum.
 */
export class WhatIfDesk {
  private readonly chosen: ReadonlySet<number>
  private readonly kept: ReadonlySet<number>
  private readonly unmet: UnmetNeeds
  private readonly turn: (column: number) => readonly Move[] | undefined

  constructor(
    problem: MatchingProblem,
    private readonly network: FlowNetwork,
    solution: MatchSolution,
  ) {
    this.chosen = new Set(solution.columns)
    this.kept = new Set(findColumns(network.order, problem.keep))
    this.unmet = findUnmetNeeds(network, solution.columns)
    this.turn = network.forest.crossing.length === 0 ? this.turnInFlow() : this.turnAcross(solution.columns)
  }

  /** Undefined when the pair is not offered. */
  ask(pair: PairIndex): WhatIf | undefined {
    const { network, chosen } = this
    const column = findColumn(network.order, pair[0], pair[1])
    if (column < 0) return undefined
    const forced = !chosen.has(column)
    const moves = this.turn(column)
    return moves ? this.describe(pair, forced, column, moves) : { pair, forced, possible: false, ...nothing }
  }

  private turnInFlow() {
    const search = new ResidualSearch(this.network.flow)
    return (column: number) => search.turn(column)?.steps
  }

  private turnAcross(columns: readonly number[]) {
    const desk = new CrossingDesk(this.network)
    return (column: number): Move[] | undefined => {
      const after = desk.turn(column, !this.chosen.has(column))
      if (!after) return undefined
      const now = new Set(after)
      const gone = columns.filter((moved) => !now.has(moved)).map((moved): Move => ({ column: moved, change: -1 }))
      const come = after.filter((moved) => !this.chosen.has(moved)).map((moved): Move => ({ column: moved, change: 1 }))
      const moves = [...gone, ...come]
      return [...moves.filter((move) => move.column === column), ...moves.filter((move) => move.column !== column)]
    }
  }

  private describe(pair: PairIndex, forced: boolean, column: number, moves: readonly Move[]): WhatIf {
    const { network, chosen, kept, unmet } = this
    const { order, forest, flow } = network
    const after = new Set(chosen)
    let loss = 0
    let brokenKeeps = 0
    for (const { column: moved, change } of moves) {
      if (change > 0) after.add(moved)
      else after.delete(moved)
      loss -= change * order.score[moved]!
      if (kept.has(moved)) brokenKeeps -= change
    }
    const then = findUnmetNeeds(network, after)
    const counts = {
      brokenMinimums: then.minimums - unmet.minimums,
      brokenPins: then.pins.length - unmet.pins.length,
      brokenKeeps: brokenKeeps || 0,
      overBudget: then.overBudget - unmet.overBudget,
    }
    const isPlain = Object.values(counts).every((count) => count === 0)
    const lossAtLeast = isPlain && forest.crossing.length === 0 ? Math.abs(flow.reducedCost(column)) : 0
    const chain = moves.map(({ column: moved, change }) => {
      return [order.place[moved]!, order.helper[moved]!, change > 0 ? '+' : '-'] as const
    })
    return { pair, forced, possible: true, lossAtLeast, loss: loss || 0, ...counts, chain }
  }
}

const nothing = {
  lossAtLeast: 0,
  loss: 0,
  brokenMinimums: 0,
  brokenPins: 0,
  brokenKeeps: 0,
  overBudget: 0,
  chain: [],
}
