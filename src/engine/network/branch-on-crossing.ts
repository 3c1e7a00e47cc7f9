import { countLimits, type LimitCounts } from './count-limits'
import type { FlowNetwork } from './flow-network'
import type { MatchSolution } from './match-solution'

const rootRounds = 120
const nodeRounds = 12

interface Decision {
  readonly column: number
  readonly use: boolean
}

/**
 * Limits that cross each other fit no flow. They are priced into the pairs (Lagrangean relaxation, subgradient steps with
 * whole prices, so that bounds stay exact) and what the prices leave open is decided by branching on single pairs, depth
 * first. Exact; exponential at worst, few nodes in practice. Source: Fisher 1981; Held, Wolfe, Crowder 1974.
 */
export function branchOnCrossing(network: FlowNetwork, shouldStop: () => boolean = () => false): MatchSolution {
  const search = new CrossingSearch(network, shouldStop)
  return search.run()
}

class CrossingSearch {
  private readonly price: Float64Array
  private best: number[] = []
  private bestValue = -Infinity
  private rootPotential: Float64Array
  private rootPrice: Float64Array
  private readonly fixed = new Map<number, boolean>()
  private readonly fixWorth: number
  private finished = true

  constructor(
    private readonly network: FlowNetwork,
    private readonly shouldStop: () => boolean,
  ) {
    const { decision, forest, worth } = network
    this.price = new Float64Array(forest.crossing.length)
    this.rootPrice = this.price.slice()
    this.rootPotential = network.flow.simplex.tree.potential.slice()
    // Above every exchange: a decision is never traded for anything.
    this.fixWorth = decision
    for (const value of worth) if (value > this.fixWorth) this.fixWorth = value * 4
  }

  run(): MatchSolution {
    this.offer([])
    const stack: Decision[][] = [[]]
    while (stack.length > 0) {
      const decisions = stack.pop()!
      if (this.shouldStop()) {
        this.finished = false
        break
      }
      const branch = this.explore(decisions)
      if (branch === undefined) continue
      stack.push([...decisions, { ...branch, use: !branch.use }], [...decisions, branch])
    }
    const { best: columns, rootPotential: potential, rootPrice: crossingPrice, finished } = this
    return { columns, potential, crossingPrice, finished }
  }

  /** Bounds the best choice under the decisions; undefined when it is known or not worth looking for. */
  private explore(decisions: readonly Decision[]): Decision | undefined {
    this.fix(decisions)
    let bestBound = Infinity
    let bestPrice = this.price
    let pace = 1
    const rounds = decisions.length === 0 ? rootRounds : nodeRounds
    for (let round = 0; round < rounds; round++) {
      const relaxed = this.relax()
      if (relaxed === undefined) return undefined
      const { bound, counts, columns } = relaxed
      if (bound < bestBound) {
        bestBound = bound
        bestPrice = this.price.slice()
        if (decisions.length === 0) this.rememberRoot()
      } else pace *= 0.85
      this.offer(columns)
      if (bestBound <= this.bestValue) return undefined
      this.step(counts, pace * (bound - this.bestValue))
    }
    this.price.set(bestPrice)
    const relaxed = this.relax()
    return relaxed && this.chooseBranch(relaxed.counts)
  }

  private relax(): { bound: number; counts: LimitCounts; columns: number[] } | undefined {
    const { flow, forest, crossingOf, worth } = this.network
    for (const [column, limits] of crossingOf) {
      let value = worth[column]!
      for (const at of limits) value -= this.price[at]!
      const decision = this.fixed.get(column)
      if (decision !== undefined) value += decision ? this.fixWorth : -this.fixWorth
      flow.setColumnCost(column, -value)
    }
    if (!flow.solve(this.shouldStop)) {
      this.finished = false
      return undefined
    }
    for (const [column, use] of this.fixed) if (flow.isUsed(column) !== use) return undefined
    const columns = flow.usedColumns()
    const counts = countLimits(this.network, columns)
    let bound = counts.value
    for (const [at, { min }] of forest.crossing.entries()) {
      const count = counts.crossing[at]!
      const reward = this.network.crossingReward[at]!
      bound += this.worthAt(at, this.bestUse(at, count)) - reward * Math.min(min, count) - this.price[at]! * count
    }
    return { bound, counts, columns }
  }

  /** Moves the prices towards balance, from which they are away: balanced prices would have closed the gap. */
  private step(counts: LimitCounts, distance: number): void {
    const { crossing } = this.network.forest
    let norm = 0
    const slope = new Float64Array(crossing.length)
    for (const at of crossing.keys()) {
      slope[at] = counts.crossing[at]! - this.bestUse(at, counts.crossing[at]!)
      norm += slope[at]! ** 2
    }
    for (const at of crossing.keys()) {
      const move = Math.round((distance * slope[at]!) / norm) || Math.sign(slope[at]!)
      this.price[at] = Math.max(-this.network.crossingReward[at]!, this.price[at]! + move)
    }
  }

  private chooseBranch(counts: LimitCounts): Decision | undefined {
    const { flow, forest } = this.network
    let widest = 0
    let chosen: Decision | undefined
    for (const [at, { columns, max }] of forest.crossing.entries()) {
      const count = counts.crossing[at]!
      const open = columns.filter((column) => !this.fixed.has(column))
      const tooMany = count > this.bestUse(at, count)
      const gap =
        (count > max ? this.fixWorth : 0) +
        this.worthAt(at, this.bestUse(at, count)) -
        this.worthAt(at, Math.min(count, max))
      if (gap <= widest) continue
      const candidates = open.filter((column) => flow.isUsed(column) === tooMany)
      const rest = candidates.length > 0 ? candidates : open
      if (rest.length === 0) continue
      widest = gap
      const column = rest.reduce((one, other) =>
        Math.abs(flow.reducedCost(other)) < Math.abs(flow.reducedCost(one)) ? other : one,
      )
      chosen = { column, use: !flow.isUsed(column) }
    }
    return chosen
  }

  /** The count a limit would like best at its price; among equals the one nearest to `count`. */
  private bestUse(at: number, count: number): number {
    const { min, max } = this.network.forest.crossing[at]!
    const price = this.price[at]!
    if (price > 0) return max
    if (price === 0) return Math.min(Math.max(count, min), max)
    return price === -this.network.crossingReward[at]! ? Math.min(count, min) : min
  }

  private worthAt(at: number, use: number): number {
    const { min } = this.network.forest.crossing[at]!
    return this.network.crossingReward[at]! * Math.min(use, min) + this.price[at]! * use
  }

  /** Takes a choice (columns rising) as the best so far, after dropping what its crossing limits do not allow. */
  private offer(columns: readonly number[]): void {
    const { forest, crossingOf, worth } = this.network
    const over = countLimits(this.network, columns).crossing
    const kept = new Set(columns)
    for (const [at, { max, columns: members }] of forest.crossing.entries()) {
      if (over[at]! <= max) continue
      const used = members.filter((column) => kept.has(column)).sort((one, other) => worth[one]! - worth[other]!)
      for (const column of used.slice(0, over[at]! - max)) {
        kept.delete(column)
        for (const other of crossingOf.get(column)!) over[other] = over[other]! - 1
      }
    }
    const { value } = countLimits(this.network, kept)
    if (value <= this.bestValue) return
    this.bestValue = value
    this.best = [...kept]
  }

  private rememberRoot(): void {
    this.rootPotential = this.network.flow.simplex.tree.potential.slice()
    this.rootPrice = this.price.slice()
  }

  private fix(decisions: readonly Decision[]): void {
    this.fixed.clear()
    for (const { column, use } of decisions) this.fixed.set(column, use)
  }
}
