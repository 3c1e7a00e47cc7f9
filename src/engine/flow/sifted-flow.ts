import { NetworkSimplex } from './network-simplex'

/** Unit-capacity arcs too many to keep in the simplex at once; one entry a column. */
export interface FlowColumns {
  source: Int32Array
  target: Int32Array
  cost: Float64Array
}

/**
 * Cheapest circulation over few fixed arcs and many unit columns: solves on the columns that matter, prices all others at
 * the potentials found, admits those that would help, until none does. The end is the exact optimum over all columns.
 * Cost: a few passes over the columns beside the simplex on a small part. Source: sifting (Bixby et al. 1992).
 */
export class SiftedFlow {
  readonly simplex: NetworkSimplex
  rounds = 0
  private readonly arcOfColumn: Int32Array
  private readonly bestCost: Float64Array
  private stale = false

  constructor(
    nodeCount: number,
    readonly columns: FlowColumns,
    expectedArcs: number,
  ) {
    this.simplex = new NetworkSimplex(nodeCount, expectedArcs)
    this.arcOfColumn = new Int32Array(columns.cost.length).fill(-1)
    this.bestCost = new Float64Array(nodeCount)
  }

  /** Puts a column into the simplex, unless it is there. */
  admit(column: number): void {
    if (this.arcOfColumn[column]! >= 0) return
    const { source, target, cost } = this.columns
    this.arcOfColumn[column] = this.simplex.addArc(source[column]!, target[column]!, 1, cost[column]!)
  }

  setColumnCost(column: number, cost: number): void {
    this.columns.cost[column] = cost
    const arc = this.arcOfColumn[column]!
    if (arc >= 0) this.setArcCost(arc, cost)
  }

  setArcCost(arc: number, cost: number): void {
    this.simplex.cost[arc] = cost
    this.stale = true
  }

  isUsed(column: number): boolean {
    const arc = this.arcOfColumn[column]!
    return arc >= 0 && this.simplex.flow[arc]! > 0
  }

  /** Gives a column its unit before the first solve; see `NetworkSimplex.seat`. */
  fill(column: number): void {
    this.admit(column)
    this.simplex.flow[this.arcOfColumn[column]!] = 1
  }

  isAdmitted(column: number): boolean {
    return this.arcOfColumn[column]! >= 0
  }

  /** Per column its arc in the simplex, or -1. */
  listArcsOfColumns(): Int32Array {
    return this.arcOfColumn.slice()
  }

  /** Per arc of the simplex the column it stands for, or -1. */
  listColumnsOfArcs(): Int32Array {
    const columnOf = new Int32Array(this.simplex.arcCount).fill(-1)
    for (const [column, arc] of this.arcOfColumn.entries()) if (arc >= 0) columnOf[arc] = column
    return columnOf
  }

  /** The columns that carry flow, rising. */
  usedColumns(): number[] {
    const used: number[] = []
    const { flow } = this.simplex
    for (let column = 0; column < this.arcOfColumn.length; column++) {
      const arc = this.arcOfColumn[column]!
      if (arc >= 0 && flow[arc]! > 0) used.push(column)
    }
    return used
  }

  reducedCost(column: number): number {
    const { potential } = this.simplex.tree
    const { source, target, cost } = this.columns
    return cost[column]! + potential[source[column]!]! - potential[target[column]!]!
  }

  /** True at the optimum, whose potentials are exact or it throws; false when `shouldStop` ended it early, with a feasible flow at hand. */
  solve(shouldStop?: () => boolean): boolean {
    if (this.stale) this.simplex.refreshPotentials()
    this.stale = false
    do {
      this.rounds++
      if (!this.simplex.run(shouldStop)) return false
    } while (this.admitViolated() > 0)
    for (const value of this.simplex.tree.potential) {
      if (Math.abs(value) > Number.MAX_SAFE_INTEGER) throw new RangeError('Costs too large for exact potentials')
    }
    return true
  }

  /** Admits, for each source node, the columns within half of its worst violation. */
  private admitViolated(): number {
    const { source, target, cost } = this.columns
    const { potential } = this.simplex.tree
    const { arcOfColumn, bestCost } = this
    const violated: number[] = []
    bestCost.fill(0)
    for (let column = 0; column < cost.length; column++) {
      const from = source[column]!
      const reduced = cost[column]! + potential[from]! - potential[target[column]!]!
      if (reduced < 0 && arcOfColumn[column]! < 0) {
        violated.push(column)
        if (reduced < bestCost[from]!) bestCost[from] = reduced
      }
    }
    for (const column of violated) {
      if (this.reducedCost(column) * 2 <= bestCost[source[column]!]!) this.admit(column)
    }
    return violated.length
  }
}
