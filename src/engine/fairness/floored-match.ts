import { type Choice, LimitProgram, type ProgramRow } from '../crossing/limit-program'
import { type LinearColumn, LinearModel, type LinearRow } from '../crossing/linear-model'
import { RestrictedProgram } from '../crossing/restricted-program'
import type { MatchingProblem } from '../matching-problem'
import { encodeFlowNetwork } from '../network/encode-flow-network'
import type { FlowNetwork } from '../network/flow-network'
import { findColumns } from '../network/pair-order'
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

/**
 * Matches that break no more pins, minimums and standing pairs than the best one, with a floor under each place's points.
 * The linear relaxation prices the floors; every column whose price is further from its use than a better match could be
 * away is settled by that, and HiGHS decides about the few that are left. Source: Dantzig, Fulkerson, Johnson 1954
 * (settling by reduced cost). Cost: two linear programs and a small whole one, seconds at 141 × 500.
 */
export class FlooredMatching {
  private readonly network: FlowNetwork
  private readonly membersOf: readonly (readonly number[])[]
  /** What columns are worth above points, and the best match by that alone. */
  private readonly levels: Float64Array
  private readonly aboveScore: LimitProgram
  private readonly standing: Choice
  /** Standing pairs of the problem, of which so many stay as in the best match. */
  private readonly keeps: readonly number[]
  /** All needs can be met, so that they are conditions and not wishes. */
  private readonly isMet: boolean

  /** `best` are the columns of a match that breaks as little as can be. */
  constructor(
    problem: MatchingProblem,
    best: readonly number[],
    private readonly shouldStop: () => boolean = () => false,
  ) {
    this.network = encodeFlowNetwork(problem, { headroom: floorReward + 1 })
    this.network.flow.solve(shouldStop)
    const { order, worth } = this.network
    const membersOf: number[][] = problem.places.map(() => [])
    for (let column = 0; column < order.place.length; column++) membersOf[order.place[column]!]!.push(column)
    this.membersOf = membersOf
    this.levels = worth.map((value, column) => value - order.score[column]!)
    this.aboveScore = new LimitProgram(this.network, [], this.levels)
    this.standing = this.aboveScore.choose(best)
    this.keeps = problem.changeBudget === undefined ? findColumns(order, problem.keep) : []
    this.isMet = findUnmetNeeds(this.network, best).units === 0
  }

  /** The greatest total under the floors. `known` is a match that reaches them, if one is known. */
  solve(floors: ArrayLike<number>, known?: readonly number[]): FlooredMatch {
    return this.search(floors, known, false)
  }

  /** Whether any match reaches the floors: false is proven by prices or by the search, undefined is not known. */
  canReach(floors: ArrayLike<number>): { readonly columns?: readonly number[]; readonly answer: boolean | undefined } {
    const rows = this.floorRows(floors, 1)
    const program = new LimitProgram(this.network, rows, this.levels)
    const price = this.priceOf(program)
    if (!price) return { answer: undefined }
    // The best match misses so many points; if no other is worth as many more, none reaches the floors.
    const best = program.choose(this.standing.chosen)
    const firstFloor = program.rows.length - rows.length
    const missing = rows.reduce((sum, { min }, at) => sum + Math.max(0, min - best.counts[firstFloor + at]!), 0)
    const distance = program.distance(price, best, new Float64Array(program.columnCount))
    if (Math.floor(distance) < missing) return { answer: false }
    const { columns, isProven } = this.search(floors, undefined, true)
    if (columns) return { answer: true, columns }
    return { answer: isProven ? false : undefined }
  }

  private search(floors: ArrayLike<number>, known: readonly number[] | undefined, any: boolean): FlooredMatch {
    const program = new LimitProgram(this.network, this.floorRows(floors, floorReward))
    const price = this.priceOf(program)
    if (!price) return { columns: known, isProven: false, gap: Infinity }
    const reduced = new Float64Array(program.columnCount)
    let best = known && program.choose(known)
    let gap = best ? program.distance(price, best, reduced) : Infinity
    program.reduce(price, undefined, reduced)
    const away = Float64Array.from(reduced, Math.abs).sort()
    const furthest = away.at(-1) ?? 0
    let reach = Math.min(gap, away[firstScope] ?? furthest)
    for (;;) {
      const found = this.decide(program, reduced, reach, any)
      if (any && found.columns) return found
      const choice = found.columns && program.choose(found.columns)
      if (choice && (!best || program.compare(choice, best) > 0)) best = choice
      if (best) gap = Math.max(0, Math.floor(program.distance(price, best, reduced)))
      const columns = best && [...best.chosen].sort((one, other) => one - other)
      if (!found.isProven) return { columns, isProven: false, gap }
      if (reach >= furthest || gap <= reach) return { columns, isProven: true, gap: columns ? 0 : Infinity }
      reach = best ? gap : Math.max(1, reach * 4)
    }
  }

  private priceOf(program: LimitProgram): Float64Array | undefined {
    const restricted = new RestrictedProgram(program, this.shouldStop)
    try {
      return restricted.solve()?.price
    } finally {
      restricted.close()
    }
  }

  /** A row for each place whose floor some match might miss. */
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
    const settled = [...pins]
    for (let column = 0; column < program.columnCount; column++) {
      if (pins.has(column)) continue
      if (Math.abs(reduced[column]!) <= reach) open.push(column)
      else if (reduced[column]! > 0) settled.push(column)
    }
    if (open.length > mostOpen) return { columns: undefined, isProven: false, gap: Infinity }
    const value = this.isMet ? order.score : worth
    const model = new LinearModel()
    try {
      model.addColumns(open.map((column) => ({ worth: any && this.isMet ? 0 : value[column]!, upper: 1 })))
      const { rows, met } = this.rowsOver(program, open, settled)
      model.addRows(rows)
      model.addColumns(met)
      const { value: share, isProven } = model.solveWhole(open.length, mostNodes, this.shouldStop)
      if (!share) return { columns: undefined, isProven, gap: Infinity }
      const columns = [...settled, ...open.filter((_, at) => share[at]! > 0.5)]
      // HiGHS is not believed: what it found is counted anew.
      if (!this.isFit(program, columns)) return { columns: undefined, isProven: false, gap: Infinity }
      return { columns, isProven, gap: 0 }
    } finally {
      model.close()
    }
  }

  /** The rows of a program over the open columns beside the settled ones; and a column for what is met of each wish. */
  private rowsOver(program: LimitProgram, open: readonly number[], settled: readonly number[]) {
    const used = program.count(settled)
    const terms = program.rows.map((): [number, number][] => [])
    for (const [at, column] of open.entries()) {
      program.visitRows(column, (row, factor) => terms[row]!.push([at, factor]))
    }
    const rows: LinearRow[] = []
    const met: LinearColumn[] = []
    for (const [row, { min, max, reward }] of program.rows.entries()) {
      const isFloor = max === Infinity
      const isCondition = isFloor || (this.isMet && min > 0)
      const lower = isCondition ? min - used[row]! : -Infinity
      if (terms[row]!.length === 0 && lower <= 0) continue
      rows.push({ lower, upper: max - used[row]!, terms: terms[row]! })
      if (isCondition || min === 0) continue
      met.push({ worth: reward, upper: min, terms: [[rows.length, -1]] })
      rows.push({ lower: -used[row]!, upper: Infinity, terms: terms[row]! })
    }
    if (this.isMet && this.keeps.length > 0) {
      const isKept = new Set(this.keeps)
      const wanted = this.keeps.filter((column) => this.standing.chosen.has(column)).length
      const kept = open.flatMap((column, at) => (isKept.has(column) ? [[at, 1] as const] : []))
      rows.push({ lower: wanted - settled.filter((column) => isKept.has(column)).length, upper: Infinity, terms: kept })
    }
    return { rows, met }
  }

  /** Whether a match holds all limits, reaches the floors and breaks no more than the best. */
  private isFit(program: LimitProgram, columns: readonly number[]): boolean {
    const choice = program.choose(columns)
    const reaches = program.rows.every(({ min, max }, row) => max < Infinity || choice.counts[row]! >= min)
    return (
      program.holds(choice) && reaches && this.aboveScore.compare(this.aboveScore.choose(columns), this.standing) >= 0
    )
  }
}
