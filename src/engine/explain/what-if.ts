import { ResidualSearch, type Exchange } from '../flow/residual-search'
import type { FlowNetwork } from '../network/flow-network'
import type { MatchSolution } from '../network/match-solution'
import type { MatchingProblem, PairIndex } from '../matching-problem'
import type { WhatIf } from '../matching-result'
import { findColumn } from '../network/pair-order'
import { findUnmetNeeds } from '../shortfall/unmet-needs'
import { encodeFlowNetwork } from '../network/encode-flow-network'
import { solveNetwork } from '../network/solve-network'

/** Answers "what if" about any offered pair of a solved problem; milliseconds each, the match itself stays as it is. */
export class WhatIfDesk {
  private readonly search: ResidualSearch | undefined

  constructor(
    private readonly problem: MatchingProblem,
    private readonly network: FlowNetwork,
    private readonly solution: MatchSolution,
  ) {
    // Where limits cross, the flow alone is not the match: questions are then answered by solving anew.
    if (network.forest.crossing.length === 0) this.search = new ResidualSearch(network.flow)
  }

  /** Undefined when the pair is not offered. */
  ask(pair: PairIndex): WhatIf | undefined {
    const column = findColumn(this.network.order, pair[0], pair[1])
    if (column < 0) return undefined
    return this.search ? this.fromExchange(pair, column, this.search.turn(column)) : this.fromSolvingAnew(pair, column)
  }

  private fromExchange(pair: PairIndex, column: number, exchange: Exchange | undefined): WhatIf {
    const { order, levels, flow } = this.network
    const forced = !flow.isUsed(column)
    if (!exchange) return impossible(pair, forced)
    const pins = new Set(this.network.pinned)
    const keeps = new Set(this.keptColumns())
    let loss = 0
    let brokenPins = 0
    let brokenKeeps = 0
    for (const { column: moved, change } of exchange.steps) {
      loss -= change * order.score[moved]!
      if (pins.has(moved)) brokenPins -= change
      if (keeps.has(moved)) brokenKeeps -= change
    }
    const weighed = loss + brokenPins * levels.pin + brokenKeeps * levels.keep
    return {
      pair,
      forced,
      possible: true,
      lossAtLeast: Math.abs(flow.reducedCost(column)),
      loss: loss || 0,
      brokenMinimums: (exchange.cost - weighed) / levels.minimum,
      brokenPins: brokenPins || 0,
      brokenKeeps: brokenKeeps || 0,
      chain: exchange.steps.map(({ column: moved, change }) => {
        return [order.place[moved]!, order.helper[moved]!, change > 0 ? '+' : '-'] as const
      }),
    }
  }

  private fromSolvingAnew(pair: PairIndex, column: number): WhatIf {
    const { order } = this.network
    const before = new Set(this.solution.columns)
    const forced = !before.has(column)
    const network = encodeFlowNetwork(this.problem, { force: forced ? [column] : [], bar: forced ? [] : [column] })
    const { columns } = solveNetwork(network)
    const after = new Set(columns)
    if (after.has(column) !== forced) return impossible(pair, forced)
    const lost = [...before].filter((moved) => !after.has(moved))
    const won = columns.filter((moved) => !before.has(moved))
    const worth = (list: readonly number[]) => list.reduce((sum, moved) => sum + order.score[moved]!, 0)
    const unmet = (list: readonly number[]) => findUnmetNeeds(this.network, list)
    const keeps = new Set(this.keptColumns())
    const kept = (list: readonly number[]) => list.filter((moved) => keeps.has(moved)).length
    const pinsLost = unmet(columns).pins.length - unmet(this.solution.columns).pins.length
    const unitsLost = unmet(columns).units - unmet(this.solution.columns).units
    const own = [order.place[column]!, order.helper[column]!, forced ? '+' : '-'] as const
    const others = [...lost.map((moved) => [moved, '-'] as const), ...won.map((moved) => [moved, '+'] as const)]
    const rest = others.filter(([moved]) => moved !== column)
    return {
      pair,
      forced,
      possible: true,
      lossAtLeast: 0,
      loss: worth(lost) - worth(won),
      brokenMinimums: unitsLost - pinsLost,
      brokenPins: pinsLost,
      brokenKeeps: kept(lost) - kept(won),
      chain: [own, ...rest.map(([moved, sign]) => [order.place[moved]!, order.helper[moved]!, sign] as const)],
    }
  }

  private keptColumns(): number[] {
    const columns = (this.problem.keep ?? []).map(([r, p]) => findColumn(this.network.order, r, p))
    return columns.filter((column) => column >= 0)
  }
}

function impossible(pair: PairIndex, forced: boolean): WhatIf {
  const nothing = { lossAtLeast: 0, loss: 0, brokenMinimums: 0, brokenPins: 0, brokenKeeps: 0, chain: [] }
  return { pair, forced, possible: false, ...nothing }
}
