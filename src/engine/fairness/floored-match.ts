import { type Choice, LimitProgram, type ProgramRow } from '../crossing/limit-program'
import { LinearModel } from '../crossing/linear-model'
import { RestrictedProgram } from '../crossing/restricted-program'
import type { MatchingProblem } from '../matching-problem'
import { encodeFlowNetwork } from '../network/encode-flow-network'
import type { FlowNetwork } from '../network/flow-network'
import { findColumn } from '../network/pair-order'
import { solveNetwork } from '../network/solve-network'
import { findUnmetNeeds } from '../shortfall/unmet-needs'

/** A match in which every place reaches its floor; undefined where there is none, or none was found. */
export interface FlooredMatch {
  readonly columns: readonly number[] | undefined
  /** With columns: no better one is left. Without: there is none. */
  readonly isProven: boolean
  /** No match with these floors has a total above that of `columns` by more than this. */
  readonly gap: number
}

/** What a missing point of a floor costs, in points: above every price a floor has had, and small enough to be exact. */
const floorReward = 64
/** How many columns the first search may use otherwise than prices say. */
const firstScope = 7000
/** Beyond these the search would take minutes: it then says what is not proven. */
const mostOpen = 12_000
const mostNodes = 60
const tolerance = 1e-6

/**
 * Matches that break no more pins, minimums and standing pairs than the best one, with a floor under each place's points.
 * The linear relaxation prices the floors; every column whose price is further from its use than a better match could be
 * away is settled by that, and HiGHS decides about the few that are left. Source: Dantzig, Fulkerson, Johnson 1954
 * (settling by reduced cost). Cost: two linear programs and a small whole one, seconds at 141 × 500.
 */
export class FlooredMatching {
  private readonly network: FlowNetwork
  private readonly membersOf: readonly (readonly number[])[]
  private readonly keptColumns: readonly number[]
  private readonly kept: number
  /** All needs can be met, so that they are conditions and not wishes. */
  private readonly isMet: boolean

  constructor(
    private readonly problem: MatchingProblem,
    private readonly shouldStop: () => boolean = () => false,
  ) {
    this.network = encodeFlowNetwork(problem, { headroom: floorReward + 1 })
    const { columns } = solveNetwork(this.network, shouldStop)
    const { order } = this.network
    const membersOf: number[][] = problem.places.map(() => [])
    for (let column = 0; column < order.place.length; column++) membersOf[order.place[column]!]!.push(column)
    this.membersOf = membersOf
    const budget = problem.changeBudget !== undefined
    const kept = budget ? [] : (problem.keep ?? []).map(([r, p]) => findColumn(order, r, p))
    this.keptColumns = kept.filter((column) => column >= 0)
    const chosen = new Set(columns)
    this.kept = this.keptColumns.filter((column) => chosen.has(column)).length
    this.isMet = findUnmetNeeds(this.network, columns).units === 0
  }

  /** The greatest total under the floors. `known` is a match that reaches them, if one is known. */
  solve(floors: ArrayLike<number>, known?: readonly number[]): FlooredMatch {
    return this.search(floors, known, false)
  }

  private search(floors: ArrayLike<number>, known: readonly number[] | undefined, any: boolean): FlooredMatch {
    const program = new LimitProgram(this.network, this.floorRows(floors, floorReward))
    const relaxed = this.relax(program)
    if (!relaxed) return { columns: known, isProven: false, gap: Infinity }
    const { price } = relaxed
    const reduced = new Float64Array(program.columnCount)
    program.reduce(price, undefined, reduced)
    let best = known && program.choose(known)
    const distance = (choice: Choice) => distanceOf(program, price, reduced, choice)
    const away = (share: number) => {
      const sorted = Float64Array.from(reduced, Math.abs).sort()
      return sorted[Math.min(sorted.length - 1, share)] ?? 0
    }
    let reach = best ? Math.min(distance(best), away(firstScope)) : away(firstScope)
    for (;;) {
      const found = this.decide(program, reduced, reach, any)
      if (any && found.columns) return found
      if (found.columns) {
        const choice = program.choose(found.columns)
        if (!best || program.compare(choice, best) > 0) best = choice
      }
      const gap = best ? Math.max(0, Math.floor(distance(best))) : Infinity
      const isWhole = reach >= away(program.columnCount)
      const columns = best && [...best.chosen].sort((one, other) => one - other)
      if (!found.isProven) return { columns, isProven: false, gap }
      if (isWhole || gap <= reach) return { columns, isProven: true, gap: columns ? 0 : Infinity }
      reach = best ? gap : Math.max(1, reach * 4)
    }
  }

  /** Whether any match reaches the floors: false is proven by prices or by the search, undefined is not known. */
  canReach(floors: ArrayLike<number>): { readonly columns?: readonly number[]; readonly answer: boolean | undefined } {
    const { order, worth } = this.network
    const levels = worth.map((value, column) => value - order.score[column]!)
    const program = new LimitProgram(this.network, this.floorRows(floors, 1), levels)
    const relaxed = this.relax(program)
    if (!relaxed) return { answer: undefined }
    const points = this.placeTotals(relaxed.shares)
    if (this.membersOf.some((_, place) => points[place]! < floors[place]! - tolerance)) return { answer: false }
    const found = this.search(floors, undefined, true)
    if (found.columns) return { answer: true, columns: found.columns }
    return { answer: found.isProven ? false : undefined }
  }

  private relax(program: LimitProgram) {
    const restricted = new RestrictedProgram(program, this.shouldStop)
    try {
      return restricted.solve()
    } finally {
      restricted.close()
    }
  }

  private placeTotals(shares: ReadonlyMap<number, number>): Float64Array {
    const { order } = this.network
    const totals = new Float64Array(this.problem.places.length)
    for (const [column, share] of shares) totals[order.place[column]!]! += share * order.score[column]!
    return totals
  }

  private floorRows(floors: ArrayLike<number>, reward: number): ProgramRow[] {
    const { score } = this.network.order
    return this.membersOf.flatMap((columns, place) => {
      const min = floors[place]!
      if (min <= 0 && columns.every((column) => score[column]! >= 0)) return []
      return [{ min, max: Infinity, reward, columns, factors: columns.map((column) => score[column]!) }]
    })
  }

  /** The best match, or any, whose columns differ from what prices say only within `reach`. */
  private decide(program: LimitProgram, reduced: Float64Array, reach: number, any: boolean): FlooredMatch {
    const { order, worth, pinned } = this.network
    const pins = new Set(this.isMet ? pinned : [])
    const open: number[] = []
    const settled: number[] = []
    for (let column = 0; column < program.columnCount; column++) {
      if (pins.has(column)) settled.push(column)
      else if (Math.abs(reduced[column]!) <= reach) open.push(column)
      else if (reduced[column]! > 0) settled.push(column)
    }
    if (open.length > mostOpen) return { columns: undefined, isProven: false, gap: Infinity }
    const used = program.count(settled)
    const entries = new Map<number, { column: number; factor: number }[]>()
    for (const [at, column] of open.entries()) {
      program.visitRows(column, (row, factor) => {
        const list = entries.get(row)
        if (list) list.push({ column: at, factor })
        else entries.set(row, [{ column: at, factor }])
      })
    }
    const floorsFrom = program.rows.length - program.rows.filter(({ max }) => max === Infinity).length
    const rows = {
      lower: [] as number[],
      upper: [] as number[],
      start: [0],
      columns: [] as number[],
      factors: [] as number[],
    }
    const needs: { row: number; min: number; reward: number }[] = []
    const addRow = (lower: number, upper: number, list: readonly { column: number; factor: number }[]) => {
      rows.lower.push(lower)
      rows.upper.push(upper)
      for (const { column, factor } of list) {
        rows.columns.push(column)
        rows.factors.push(factor)
      }
      rows.start.push(rows.columns.length)
    }
    for (const [row, { min, max, reward }] of program.rows.entries()) {
      const list = entries.get(row) ?? []
      const isHard = this.isMet || row >= floorsFrom
      if (list.length === 0 && (min <= used[row]! || !isHard)) continue
      if (!isHard && min > 0) needs.push({ row: rows.lower.length, min, reward })
      addRow(isHard && min > 0 ? min - used[row]! : -Infinity, max - used[row]!, list)
      if (!isHard && min > 0) addRow(-used[row]!, Infinity, list)
    }
    if (this.kept > 0 && this.isMet) {
      const at = new Map(open.map((column, index) => [column, index]))
      const list = this.keptColumns
        .filter((column) => at.has(column))
        .map((column) => ({ column: at.get(column)!, factor: 1 }))
      const settledKept = this.keptColumns.filter((column) => settled.includes(column)).length
      addRow(this.kept - settledKept, Infinity, list)
    }
    const model = new LinearModel()
    try {
      const value = this.isMet ? order.score : worth
      model.addColumns({
        worth: open.map((column) => (any && this.isMet ? 0 : value[column]!)),
        upper: open.map(() => 1),
        start: [0, ...open.map(() => 0)],
        rows: [],
        factors: [],
      })
      model.addRows(rows)
      // A unit met of a minimum that not all can meet: m ≤ what is used, and worth the reward.
      model.addColumns({
        worth: needs.map(({ reward }) => reward),
        upper: needs.map(({ min }) => min),
        start: [...needs.keys(), needs.length],
        rows: needs.map(({ row }) => row + 1),
        factors: needs.map(() => -1),
      })
      const { value: found, isProven } = model.solveWhole(open.length, mostNodes, this.shouldStop)
      if (!found) return { columns: undefined, isProven, gap: Infinity }
      return { columns: [...settled, ...open.filter((_, at) => found[at]! > 0.5)], isProven, gap: 0 }
    } finally {
      model.close()
    }
  }
}

/** How much more any choice can be worth than this one, at these prices. */
function distanceOf(
  program: LimitProgram,
  price: Float64Array,
  reduced: Float64Array,
  { chosen, counts }: Choice,
): number {
  let distance = 0
  for (let column = 0; column < reduced.length; column++) {
    const value = reduced[column]!
    distance += Math.max(0, value) - (chosen.has(column) ? value : 0)
  }
  for (let row = 0; row < program.rows.length; row++) {
    if (price[row] !== 0 || program.rows[row]!.min > 0) distance += program.slack(row, price[row]!, counts[row]!)
  }
  return distance
}
