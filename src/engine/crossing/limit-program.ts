import type { FlowNetwork } from '../network/flow-network'
import { visitLimits } from '../network/visit-limits'
import type { CountRange } from '../matching-problem'

/** A limit as a row: it counts columns (or sums their factors), up to `min` each unit is worth `reward`. */
export interface ProgramRow extends CountRange {
  readonly reward: number
  /** Absent for the limits of the tree, whose columns follow from it. */
  readonly columns?: readonly number[]
  /** What each of `columns` adds; 1 without. */
  readonly factors?: readonly number[]
}

/** Prices are whole multiples of this, so that sums over them are exact. */
const finest = 2 ** -14

/**
 * All limits of a network as rows of a program: choose columns of greatest worth. Prices of rows bound every choice (weak
 * duality); with `extra` come rows that no limit of the problem states, such as a floor under a place's points; with
 * `worth` columns are worth something else than they are to the network.
 */
export class LimitProgram {
  readonly rows: readonly ProgramRow[]
  readonly treeRows: number
  readonly columnCount: number
  readonly worth: Float64Array
  /** The rows of `extra`, as the network keeps its crossing limits, with what a column adds to each. */
  private readonly extraOf: ReturnType<typeof indexColumns> | undefined

  constructor(
    readonly network: FlowNetwork,
    private readonly extra: readonly ProgramRow[] = [],
    worth = network.worth,
  ) {
    const { forest, levels, crossingReward } = network
    this.worth = worth
    const tree = forest.limits.map(({ min, max }): ProgramRow => ({ min, max, reward: levels.minimum }))
    const crossing = forest.crossing.map(({ min, max, columns }, at): ProgramRow => {
      return { min, max, reward: crossingReward[at]!, columns }
    })
    this.rows = [...tree, ...crossing, ...extra]
    this.treeRows = tree.length
    this.columnCount = worth.length
    this.extraOf = extra.length > 0 ? indexColumns(extra, worth.length) : undefined
  }

  /** Visits every row of a column with what the column adds to it. */
  visitRows(column: number, visit: (row: number, factor: number) => void): void {
    visitLimits(this.network, column, (limit) => visit(limit, 1))
    if (!this.extraOf) return
    const { start, list, factor } = this.extraOf
    const first = this.rows.length - this.extra.length
    for (let entry = start[column]!; entry < start[column + 1]!; entry++) visit(first + list[entry]!, factor[entry]!)
  }

  /** Writes what each column is worth beyond the prices of its rows. Cost: the columns and their rows beyond the tree. */
  reduce(price: Float64Array, columns: Int32Array | undefined, into: Float64Array): void {
    const { worth, treeRows, extraOf } = this
    const { forest, crossingOf } = this.network
    const { limits, helperLeaf, placeLeaf } = forest
    const firstExtra = this.rows.length - this.extra.length
    const path = new Float64Array(limits.length)
    for (let at = 0; at < limits.length; at++) {
      const { parent } = limits[at]!
      path[at] = price[at]! + (parent >= 0 ? path[parent]! : 0)
    }
    const count = columns ? columns.length : worth.length
    for (let at = 0; at < count; at++) {
      const column = columns ? columns[at]! : at
      let value = worth[column]! - path[helperLeaf[column]!]! - path[placeLeaf[column]!]!
      for (let entry = crossingOf.start[column]!; entry < crossingOf.start[column + 1]!; entry++) {
        value -= price[treeRows + crossingOf.list[entry]!]!
      }
      if (extraOf) {
        for (let entry = extraOf.start[column]!; entry < extraOf.start[column + 1]!; entry++) {
          value -= price[firstExtra + extraOf.list[entry]!]! * extraOf.factor[entry]!
        }
      }
      into[column] = value
    }
  }

  /** How far each row is used. */
  count(columns: Iterable<number>): Float64Array {
    const counts = new Float64Array(this.rows.length)
    for (const column of columns) {
      this.visitRows(column, (row, factor) => (counts[row] = counts[row]! + factor))
    }
    return counts
  }

  /** How much more than `count` units the best use of a row would be worth at its price; 0 or more when count ≤ max. */
  private slack(row: number, price: number, count: number): number {
    const { min, max, reward } = this.rows[row]!
    const beyond = (use: number) =>
      reward * (Math.min(use, min) - Math.min(count, min)) + (price === 0 ? 0 : price * (use - count))
    const most = max === Infinity && price <= 0 ? min : max
    return Math.max(beyond(0), beyond(min), beyond(most))
  }

  /**
   * How much more than a choice any other can be worth at these prices (weak duality), where columns beyond `scope` stay as
   * they are in it and some are decided. Exact. Writes what is left of the columns' worth.
   */
  distance(
    price: Float64Array,
    { chosen, counts }: Choice,
    reduced: Float64Array,
    { scope, decided }: { readonly scope?: Int32Array; readonly decided?: ReadonlyMap<number, boolean> } = {},
  ): number {
    this.reduce(price, scope, reduced)
    let distance = 0
    const count = scope ? scope.length : this.columnCount
    for (let at = 0; at < count; at++) {
      const column = scope ? scope[at]! : at
      const value = reduced[column]!
      if (decided?.get(column) ?? value > 0) distance += value
      if (chosen.has(column)) distance -= value
    }
    for (let row = 0; row < this.rows.length; row++) {
      if (price[row] !== 0 || this.rows[row]!.min > 0) distance += this.slack(row, price[row]!, counts[row]!)
    }
    return distance
  }

  /** Whether no row is exceeded. */
  holds({ counts }: Choice): boolean {
    return this.rows.every(({ max }, row) => counts[row]! <= max)
  }

  /** Difference in worth of two choices: what `one` is worth beyond `other`. Exact. */
  compare(one: Choice, other: Choice): number {
    let difference = 0
    for (const column of one.chosen) if (!other.chosen.has(column)) difference += this.worth[column]!
    for (const column of other.chosen) if (!one.chosen.has(column)) difference -= this.worth[column]!
    for (let row = 0; row < this.rows.length; row++) {
      const { min, reward } = this.rows[row]!
      if (min > 0) difference += reward * (Math.min(one.counts[row]!, min) - Math.min(other.counts[row]!, min))
    }
    return difference
  }

  choose(columns: Iterable<number>): Choice {
    const chosen = new Set(columns)
    return { chosen, counts: this.count(chosen) }
  }

  /** Whole multiples of a small power of two, and such as a row can have: no use of it is worth infinitely much. */
  quantize(price: Float64Array): Float64Array {
    let largest = 1
    for (const value of price) largest = Math.max(largest, Math.abs(value))
    const unit = Math.max(finest, 2 ** (Math.ceil(Math.log2(largest)) - 48))
    return price.map((value, row) => {
      const { min, max, reward } = this.rows[row]!
      const near = Math.round(value)
      const rounded = Math.abs(value - near) < 1e-5 ? near : Math.round(value / unit) * unit
      const least = min > 0 ? -reward : 0
      return Math.max(least, max === Infinity ? Math.min(0, rounded) : rounded) || 0
    })
  }
}

/** Chosen columns with what they use of every row. */
export interface Choice {
  readonly chosen: ReadonlySet<number>
  readonly counts: Float64Array
}

function indexColumns(rows: readonly ProgramRow[], columnCount: number) {
  const start = new Int32Array(columnCount + 1)
  for (const { columns = [] } of rows) for (const column of columns) start[column + 1]! += 1
  for (let column = 0; column < columnCount; column++) start[column + 1]! += start[column]!
  const list = new Int32Array(start[columnCount]!)
  const factor = new Float64Array(list.length)
  const next = start.slice()
  for (const [row, { columns = [], factors }] of rows.entries()) {
    for (const [at, column] of columns.entries()) {
      list[next[column]!] = row
      factor[next[column]!++] = factors ? factors[at]! : 1
    }
  }
  return { start, list, factor }
}
