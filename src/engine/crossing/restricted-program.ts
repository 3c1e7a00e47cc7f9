import type { FlowNetwork } from '../network/flow-network'
import type { LimitProgram } from './limit-program'
import { LinearModel, position } from './linear-model'

export interface Relaxed {
  /** Share of each column that is taken, where it is not 0. */
  readonly shares: ReadonlyMap<number, number>
  readonly price: Float64Array
}

/** The rows and columns of a solved model, in the order they came, and its basis. */
export interface RestrictedStart {
  readonly steps: readonly { readonly rows: readonly number[]; readonly columns: readonly number[] }[]
  readonly basis: { readonly columns: Int32Array; readonly rows: Int32Array }
}

/** How many columns beside those of the flow's own basis the first model holds, per helper and place. */
const firstColumns = 4
const tolerance = 1e-6

/**
 * The linear relaxation of a program over the columns and rows that matter: it starts at the flow's optimum, whose basis
 * holds but for the rows that cross, and admits columns and rows that its answer calls for until none is left.
 */
export class RestrictedProgram {
  private readonly model = new LinearModel()
  /** Per column of the program its number in the model, or -1; likewise per row. */
  private readonly columnAt: Int32Array
  private readonly rowAt: Int32Array
  private readonly admitted: number[] = []
  private readonly modelRows: number[] = []
  private modelColumns = 0
  /** Explicit rows without a minimum, which enter when they are exceeded. */
  private readonly waiting: number[] = []
  private readonly reduced: Float64Array
  private readonly steps: { rows: readonly number[]; columns: readonly number[] }[] = []

  /** Starts at the flow's optimum, or where an earlier model of the same program ended. */
  constructor(
    private readonly program: LimitProgram,
    private readonly shouldStop: () => boolean,
    start?: RestrictedStart,
  ) {
    this.columnAt = new Int32Array(program.columnCount).fill(-1)
    this.rowAt = new Int32Array(program.rows.length).fill(-1)
    this.reduced = new Float64Array(program.columnCount)
    const first: number[] = []
    for (const [row, { min }] of program.rows.entries()) {
      if (row < program.treeRows || min > 0) first.push(row)
      else this.waiting.push(row)
    }
    if (start) this.resume(start)
    else this.startAtFlow(first)
  }

  get start(): RestrictedStart {
    return { steps: [...this.steps], basis: this.model.basis() }
  }

  /** Undefined when stopped, or when no answer was found. `scope` holds the columns that may still enter; all without. */
  solve(scope?: Int32Array): Relaxed | undefined {
    const { program } = this
    for (;;) {
      const answer = this.model.solve(this.shouldStop)
      if (!answer) return undefined
      const price = new Float64Array(program.rows.length)
      for (const [at, row] of this.modelRows.entries()) price[row] = answer.price[at]!
      const shares = new Map<number, number>()
      for (const column of this.admitted) {
        const share = answer.value[this.columnAt[column]!]!
        if (share > tolerance) shares.set(column, share)
      }
      const columns = this.findColumns(price, scope)
      const rows = this.findRows(shares)
      if (columns.length + rows.length === 0) return { shares, price: program.quantize(price) }
      this.admit(rows, columns)
    }
  }

  /** In, out, or open again. */
  decide(column: number, use: boolean | undefined): void {
    if (this.columnAt[column]! < 0) this.admit([], [column])
    this.model.setBounds(this.columnAt[column]!, use ? 1 : 0, use === false ? 0 : 1)
  }

  isAdmitted(column: number): boolean {
    return this.columnAt[column]! >= 0
  }

  close(): void {
    this.model.close()
  }

  /** For each helper the columns within half of the best that would help. */
  private findColumns(price: Float64Array, scope: Int32Array | undefined): number[] {
    const { program, reduced, columnAt } = this
    const { helper } = program.network.order
    program.reduce(price, scope, reduced)
    const best = new Map<number, number>()
    const helpful: number[] = []
    const count = scope ? scope.length : program.columnCount
    for (let at = 0; at < count; at++) {
      const column = scope ? scope[at]! : at
      if (reduced[column]! <= tolerance || columnAt[column]! >= 0) continue
      helpful.push(column)
      best.set(helper[column]!, Math.max(best.get(helper[column]!) ?? 0, reduced[column]!))
    }
    return helpful.filter((column) => reduced[column]! * 2 >= best.get(helper[column]!)!)
  }

  private findRows(shares: ReadonlyMap<number, number>): number[] {
    const { program, rowAt } = this
    const count = new Float64Array(program.rows.length)
    for (const [column, share] of shares) {
      program.visitRows(column, (row, factor) => (count[row] = count[row]! + share * factor))
    }
    return this.waiting.filter((row) => rowAt[row]! < 0 && count[row]! > program.rows[row]!.max + tolerance)
  }

  private admit(rows: readonly number[], columns: readonly number[]): void {
    this.admitRows(rows)
    this.admitColumns(columns)
    this.steps.push({ rows, columns })
  }

  private resume({ steps, basis }: RestrictedStart): void {
    for (const { rows, columns } of steps) this.admit(rows, columns)
    this.model.startFrom(basis.columns, basis.rows)
  }

  private admitRows(rows: readonly number[]): void {
    const { program, model, columnAt, rowAt, modelRows } = this
    for (const row of rows) rowAt[row] = modelRows.push(row) - 1
    model.addRows(
      rows.map((row) => {
        const { min, max, columns = [], factors } = program.rows[row]!
        const terms = columns.map((column, at) => [columnAt[column]!, factors ? factors[at]! : 1] as const)
        return { lower: min > 0 ? 0 : -Infinity, upper: max - min, terms: terms.filter(([column]) => column >= 0) }
      }),
    )
    // Each unit up to the minimum earns the reward.
    const needs = rows.filter((row) => program.rows[row]!.min > 0)
    model.addColumns(
      needs.map((row) => {
        const { min, reward } = program.rows[row]!
        return { worth: reward, upper: min, terms: [[rowAt[row]!, -1]] }
      }),
    )
    this.modelColumns += needs.length
  }

  private admitColumns(columns: readonly number[]): void {
    const { program, model, columnAt, rowAt } = this
    model.addColumns(
      columns.map((column) => {
        const terms: [number, number][] = []
        program.visitRows(column, (row, factor) => {
          if (rowAt[row]! >= 0) terms.push([rowAt[row]!, factor])
        })
        return { worth: program.worth[column]!, upper: 1, terms }
      }),
    )
    for (const column of columns) {
      columnAt[column] = this.modelColumns++
      this.admitted.push(column)
    }
  }

  /** The columns of the flow's basis and the next best, in the positions they have there. */
  private startAtFlow(first: readonly number[]): void {
    const { program } = this
    const { network } = program
    const { flow, minimumArc, restArc } = network
    const { simplex } = flow
    const inTree = new Uint8Array(simplex.arcCount)
    for (const arc of simplex.tree.arc) inTree[arc] = 1
    const stand = (arc: number): number => {
      if (arc < 0) return position.lower
      if (inTree[arc]) return position.basic
      return simplex.flow[arc]! > 0 ? position.upper : position.lower
    }
    const arcOf = flow.listArcsOfColumns()
    const beside: number[] = []
    const own: number[] = []
    for (let column = 0; column < program.columnCount; column++) {
      if (stand(arcOf[column]!) === position.lower) beside.push(column)
      else own.push(column)
    }
    this.admit(first, [...own, ...nearest(network, beside, firstColumns * countOwners(network))])
    const needs = first.filter((row) => program.rows[row]!.min > 0)
    const isTree = (row: number) => row < program.treeRows
    const columnStands = [
      ...needs.map((row) => (isTree(row) ? stand(minimumArc[row]!) : position.lower)),
      ...this.admitted.map((column) => stand(arcOf[column]!)),
    ]
    const rowStands = first.map((row) => (isTree(row) ? stand(restArc[row]!) : position.basic))
    this.model.startFrom(Int32Array.from(columnStands), Int32Array.from(rowStands))
  }
}

const countOwners = ({ forest }: FlowNetwork) =>
  forest.limits.filter(({ sort }) => sort === 'helper' || sort === 'place').length

/** The columns nearest to being of use at the flow's potentials. */
function nearest({ flow }: FlowNetwork, columns: readonly number[], wanted: number): number[] {
  if (columns.length <= wanted) return [...columns]
  const reduced = Float64Array.from(columns, (column) => flow.reducedCost(column))
  const threshold = reduced.slice().sort()[wanted]!
  return columns.filter((_, at) => reduced[at]! < threshold)
}
