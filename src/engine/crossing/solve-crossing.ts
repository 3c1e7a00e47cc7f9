import type { FlowNetwork } from '../network/flow-network'
import type { MatchSolution, ProofNode } from '../network/match-solution'
import { pricesOfFlow } from '../network/prices-of-flow'
import { type Choice, LimitProgram } from './limit-program'
import { type Relaxed, RestrictedProgram, type RestrictedStart } from './restricted-program'

/** A share this near to 0 or 1 is whole. */
const whole = 1e-6
const mostNodes = 50_000

/**
 * Limits that cross each other fit no flow. The linear relaxation prices them; where its answer is not whole, single pairs
 * are decided, most divided first, until prices prove that nothing better is left (branch and bound). Every bound is
 * computed here, in whole numbers or exact fractions, from the prices alone. Exponential at worst; few nodes where limits
 * cross as they do in the programme. Needs a solved flow.
 */
export function solveCrossing(network: FlowNetwork, shouldStop: () => boolean = never): MatchSolution {
  const program = new LimitProgram(network)
  const restricted = new RestrictedProgram(program, shouldStop)
  try {
    return new CrossingSearch(program, restricted, shouldStop).run()
  } finally {
    restricted.close()
  }
}

/** Asks for the best choice with one column turned around, again and again; each question starts from the same optimum. */
export class CrossingDesk {
  private readonly program: LimitProgram
  private readonly start: RestrictedStart

  constructor(network: FlowNetwork) {
    this.program = new LimitProgram(network)
    const restricted = new RestrictedProgram(this.program, never)
    try {
      restricted.solve()
      this.start = restricted.start
    } finally {
      restricted.close()
    }
  }

  /** The columns of the best choice with the column in or out; undefined when the limits never allow it. Throws when it cannot be proven. */
  turn(column: number, use: boolean): readonly number[] | undefined {
    const { program } = this
    if (use && !program.holds(program.choose([column]))) return undefined
    const restricted = new RestrictedProgram(program, never, this.start)
    try {
      const { columns, finished } = new CrossingSearch(program, restricted, never, new Map([[column, use]])).run()
      if (!finished) throw new Error('Too many branches to say for certain')
      return columns
    } finally {
      restricted.close()
    }
  }
}

const never = () => false

class CrossingSearch {
  private readonly reduced: Float64Array
  private readonly decided: Map<number, boolean>
  private best: Choice
  private rootPrice: Float64Array
  private rootReduced: Float64Array
  private rootGap = Infinity
  /** Columns that a better match may use otherwise than the first prices say. */
  private scope = new Int32Array()
  private nodes = 0
  private finished = true

  constructor(
    private readonly program: LimitProgram,
    private readonly restricted: RestrictedProgram,
    private readonly shouldStop: () => boolean,
    private readonly given: ReadonlyMap<number, boolean> = new Map(),
  ) {
    const { network, columnCount } = program
    for (const [column, use] of given) restricted.decide(column, use)
    this.decided = new Map(given)
    this.reduced = new Float64Array(columnCount)
    this.best = this.fit(network.flow.usedColumns())
    this.rootPrice = program.quantize(pricesOfFlow(network, program.rows.length))
    this.rootReduced = this.reduced
  }

  run(): MatchSolution {
    const root = this.restricted.solve()
    if (!root) return this.solution(false)
    this.rootPrice = root.price
    this.rootReduced = new Float64Array(this.program.columnCount)
    this.program.reduce(root.price, undefined, this.rootReduced)
    this.offer(root)
    this.narrow()
    if (this.rootGap < 1) return this.solution(true)
    const proof = this.explore(root)
    return this.solution(this.finished, proof)
  }

  private solution(finished: boolean, proof?: ProofNode): MatchSolution {
    const columns = [...this.best.chosen].sort((one, other) => one - other)
    const needed = finished && proof && this.rootGap >= 1
    return { columns, price: this.rootPrice, ...(needed && { proof }), finished }
  }

  /** The node below the decisions made: prices that leave nothing better, or a pair to decide. */
  private explore(relaxed: Relaxed | undefined): ProofNode {
    this.nodes++
    const price = relaxed?.price ?? this.priceOfExcess() ?? this.rootPrice
    if (relaxed) this.offer(relaxed)
    if (this.gapAt(price) < 1) return this.leaf(price)
    const column = this.chooseBranch(relaxed, price)
    if (column === undefined || this.nodes >= mostNodes || this.shouldStop()) {
      this.finished = false
      return this.leaf(price)
    }
    const first = (relaxed?.shares.get(column) ?? 0) >= 0.5
    const one = this.branch(column, first)
    if (this.finished && this.gapAt(price) < 1) return this.leaf(price)
    const other = this.finished ? this.branch(column, !first) : one
    return first ? { column, whenIn: one, whenOut: other } : { column, whenIn: other, whenOut: one }
  }

  private branch(column: number, use: boolean): ProofNode {
    this.decided.set(column, use)
    this.restricted.decide(column, use)
    const node = this.explore(this.restricted.solve(this.scope))
    this.decided.delete(column)
    this.restricted.decide(column, undefined)
    return node
  }

  private leaf(price: Float64Array): ProofNode {
    const prices = new Map<number, number>()
    for (let row = 0; row < price.length; row++) if (price[row] !== this.rootPrice[row]) prices.set(row, price[row]!)
    return { prices }
  }

  /** How much more than the best match any choice under the decisions can be worth, at these prices. */
  private gapAt(price: Float64Array): number {
    const { program, best, reduced, scope, decided } = this
    return program.distance(price, best, reduced, { scope, decided })
  }

  /** What is decided for, or settled by the first prices, may exceed a limit by itself: a price high enough says so. */
  private priceOfExcess(): Float64Array | undefined {
    const { program, decided, best } = this
    const open = new Set(this.scope)
    const settled = [...best.chosen].filter((column) => !open.has(column))
    const counts = program.count([...[...decided].filter(([, use]) => use).map(([column]) => column), ...settled])
    const row = program.rows.findIndex(({ max }, at) => counts[at]! > max)
    if (row < 0) return undefined
    const price = this.rootPrice.slice()
    price[row] = price[row]! + 2 ** Math.ceil(Math.log2(this.gapAt(this.rootPrice) + 1))
    return price
  }

  private chooseBranch(relaxed: Relaxed | undefined, price: Float64Array): number | undefined {
    const { decided } = this
    let chosen: number | undefined
    let most = whole
    for (const [column, share] of relaxed?.shares ?? []) {
      const divided = Math.min(share, 1 - share)
      if (divided <= most || decided.has(column)) continue
      most = divided
      chosen = column
    }
    if (chosen !== undefined) return chosen
    // A whole answer whose prices are not sharp enough: the pair that costs least to turn around.
    this.program.reduce(price, this.scope, this.reduced)
    let least = Infinity
    for (const column of this.scope) {
      const cost = Math.abs(this.reduced[column]!)
      if (cost >= least || decided.has(column)) continue
      least = cost
      chosen = column
    }
    return chosen
  }

  private offer({ shares }: Relaxed): void {
    const taken = [...shares].sort((one, other) => other[1] - one[1] || one[0] - other[0]).map(([column]) => column)
    const choice = this.fit(taken)
    if (this.program.compare(choice, this.best) <= 0) return
    this.best = choice
    if (this.rootGap < Infinity) this.narrow()
  }

  /** Takes columns in their order, those given first, as long as every limit has room. */
  private fit(columns: readonly number[]): Choice {
    const { program, given } = this
    const counts = new Float64Array(program.rows.length)
    const first = [...given].filter(([, use]) => use).map(([column]) => column)
    const taken = [...first, ...columns.filter((column) => !given.has(column))].filter((column) => {
      let fits = true
      program.visitRows(column, (row, factor) => (fits &&= counts[row]! + factor <= program.rows[row]!.max))
      if (fits) program.visitRows(column, (row, factor) => (counts[row] = counts[row]! + factor))
      return fits
    })
    return program.choose(taken)
  }

  /** A column whose price is further from its use than the gap is used likewise by every better match. */
  private narrow(): void {
    const { program, rootReduced, restricted, decided, given, best } = this
    this.rootGap = program.distance(this.rootPrice, best, this.reduced, { decided: given })
    if (this.rootGap < 1) return
    const isOpen = (column: number) => Math.abs(rootReduced[column]!) <= this.rootGap || decided.has(column)
    this.scope = Int32Array.from({ length: program.columnCount }, (_, column) => column).filter(isOpen)
    for (let column = 0; column < program.columnCount; column++) {
      if (isOpen(column)) continue
      if (best.chosen.has(column)) restricted.decide(column, true)
      else if (restricted.isAdmitted(column)) restricted.decide(column, false)
    }
  }
}
