import type { FlowNetwork } from '../network/flow-network'
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
  private readonly rowsOfColumn: {
    readonly start: Int32Array
    readonly list: Int32Array
    readonly factor?: Float64Array
  }

  constructor(
    readonly network: FlowNetwork,
    extra: readonly ProgramRow[] = [],
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
    this.rowsOfColumn = extra.length === 0 ? network.crossingOf : indexColumns(this.rows, this.treeRows, worth.length)
  }

  /** Visits every row of a column with what the column adds to it. */
  visitRows(column: number, visit: (row: number, factor: number) => void): void {
    const { limits, helperLeaf, placeLeaf } = this.network.forest
    for (let at = helperLeaf[column]!; at >= 0; at = limits[at]!.parent) visit(at, 1)
    for (let at = placeLeaf[column]!; at >= 0; at = limits[at]!.parent) visit(at, 1)
    const { start, list, factor } = this.rowsOfColumn
    for (let entry = start[column]!; entry < start[column + 1]!; entry++) {
      visit(this.treeRows + list[entry]!, factor ? factor[entry]! : 1)
    }
  }

  /** Writes what each column is worth beyond the prices of its rows. Cost: the columns and their rows beyond the tree. */
  reduce(price: Float64Array, columns: Int32Array | undefined, into: Float64Array): void {
    const { worth } = this
    const { limits, helperLeaf, placeLeaf } = this.network.forest
    const { start, list, factor } = this.rowsOfColumn
    const path = new Float64Array(limits.length)
    for (let at = 0; at < limits.length; at++) {
      const { parent } = limits[at]!
      path[at] = price[at]! + (parent >= 0 ? path[parent]! : 0)
    }
    const count = columns ? columns.length : worth.length
    for (let at = 0; at < count; at++) {
      const column = columns ? columns[at]! : at
      let value = worth[column]! - path[helperLeaf[column]!]! - path[placeLeaf[column]!]!
      for (let entry = start[column]!; entry < start[column + 1]!; entry++) {
        value -= price[this.treeRows + list[entry]!]! * (factor ? factor[entry]! : 1)
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
  slack(row: number, price: number, count: number): number {
    const { min, max, reward } = this.rows[row]!
    const beyond = (use: number) =>
      reward * (Math.min(use, min) - Math.min(count, min)) + (price === 0 ? 0 : price * (use - count))
    const most = max === Infinity && price <= 0 ? min : max
    return Math.max(beyond(0), beyond(min), beyond(most))
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

function indexColumns(rows: readonly ProgramRow[], treeRows: number, columnCount: number) {
  const start = new Int32Array(columnCount + 1)
  for (const { columns = [] } of rows) for (const column of columns) start[column + 1]! += 1
  for (let column = 0; column < columnCount; column++) start[column + 1]! += start[column]!
  const list = new Int32Array(start[columnCount]!)
  const factor = new Float64Array(list.length)
  const next = start.slice()
  for (let row = treeRows; row < rows.length; row++) {
    const { columns = [], factors } = rows[row]!
    for (const [at, column] of columns.entries()) {
      list[next[column]!] = row - treeRows
      factor[next[column]!++] = factors ? factors[at]! : 1
    }
  }
  return { start, list, factor }
}
