import type { Highs, Model } from 'highs'

let loaded: Highs | undefined

/** To be awaited once in every process or thread that may meet limits that cross; the solver itself never waits. */
export async function loadLinearSolver(): Promise<void> {
  // Left to Node: it looks for its WebAssembly beside its own file.
  const { default: loadHighs } = await import(/* turbopackIgnore: true */ 'highs')
  loaded ??= await loadHighs()
}

/** What stands in which row or column, with its factor. */
export type Terms = readonly (readonly [at: number, factor: number])[]

/** A column over rows that are there. */
export interface LinearColumn {
  readonly worth: number
  readonly upper: number
  readonly terms?: Terms
}

/** A row over columns that are there. */
export interface LinearRow {
  readonly lower: number
  readonly upper: number
  readonly terms: Terms
}

export interface LinearAnswer {
  /** Per column, between 0 and its upper bound. */
  readonly value: Float64Array
  /** Per row what one more unit of its bound would bring. */
  readonly price: Float64Array
}

/** HiGHS's word for a solution that holds all bounds. */
const feasiblePoint = 2

/** Where a column or a row's sum stands before the first solve. */
export const position = { lower: 0, basic: 1, upper: 2 } as const

/**
 * A linear program that grows: greatest worth, each column between 0 and its bound, each row's sum between two. Every solve
 * starts from the last basis. The one place that knows HiGHS; its answers are floating point, so whoever asks checks them.
 */
export class LinearModel {
  private readonly highs: Highs
  private readonly model: Model
  private columns = 0
  private rows = 0

  constructor() {
    if (!loaded) throw new Error('Limits cross: loadLinearSolver() must have been awaited')
    this.highs = loaded
    this.model = loaded.createModel()
    this.model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex' })
  }

  addColumns(columns: readonly LinearColumn[]): void {
    if (columns.length === 0) return
    this.model.addCols({
      cost: Float64Array.from(columns, ({ worth }) => -worth),
      lower: new Float64Array(columns.length),
      upper: Float64Array.from(columns, ({ upper }) => upper),
      matrix: { format: 'csc', numRows: this.rows, numCols: columns.length, ...pack(columns) },
    })
    this.columns += columns.length
  }

  addRows(rows: readonly LinearRow[]): void {
    if (rows.length === 0) return
    this.model.addRows({
      lower: Float64Array.from(rows, ({ lower }) => lower),
      upper: Float64Array.from(rows, ({ upper }) => upper),
      matrix: { format: 'csr', numRows: rows.length, numCols: this.columns, ...pack(rows) },
    })
    this.rows += rows.length
  }

  setBounds(column: number, lower: number, upper: number): void {
    this.model.changeColBounds(column, lower, upper)
  }

  startFrom(columns: Int32Array, rows: Int32Array): void {
    this.model.setBasis({ colStatus: columns, rowStatus: rows })
  }

  /** Undefined when there is no answer, or none was found before `shouldStop`. */
  solve(shouldStop: () => boolean): LinearAnswer | undefined {
    const { optimal, infeasible } = this.highs.constants.modelStatus
    let status = this.run(shouldStop)
    if (status !== optimal && status !== infeasible && !shouldStop()) {
      // Lost its way from the basis it had: once more from the beginning.
      this.model.clearSolver()
      status = this.run(shouldStop)
    }
    if (status !== optimal) return undefined
    const { colValue, rowDual } = this.model.getSolution()
    return { value: colValue, price: rowDual.map((dual) => -dual) }
  }

  /**
   * The best answer in which the first `count` columns are whole, by HiGHS's own branch and cut in at most `nodes` nodes.
   * `isProven`: no better one is left, but for less than one unit of worth; without a value, there is none at all.
   */
  solveWhole(
    count: number,
    nodes: number,
    shouldStop: () => boolean,
  ): { readonly value: Float64Array | undefined; readonly isProven: boolean } {
    const { variableType, modelStatus } = this.highs.constants
    if (count > 0) {
      const all = { kind: 'range', from: 0, to: count - 1 } as const
      this.model.changeColsIntegrality(all, new Int32Array(count).fill(variableType.integer))
    }
    this.model.options.set({ presolve: 'on', solver: 'choose', mip_rel_gap: 0, mip_abs_gap: 0.9, mip_max_nodes: nodes })
    const status = this.run(shouldStop)
    if (status === modelStatus.infeasible) return { value: undefined, isProven: true }
    const isFound = Number(this.model.info.get('primal_solution_status')) === feasiblePoint
    const value = isFound ? this.model.getSolution().colValue : undefined
    return { value, isProven: status === modelStatus.optimal }
  }

  /** Where columns and rows stand after a solve; another model of the same shape may start from it. */
  basis(): { readonly columns: Int32Array; readonly rows: Int32Array } {
    const { colStatus, rowStatus } = this.model.getBasis()
    return { columns: colStatus, rows: rowStatus }
  }

  close(): void {
    this.model.dispose()
  }

  private run(shouldStop: () => boolean) {
    const { simplexInterrupt, mipInterrupt } = this.highs.constants.callbackType
    const listen = (event: { interrupt(): void }): undefined => {
      if (shouldStop()) event.interrupt()
    }
    this.model.run({ [simplexInterrupt]: listen, [mipInterrupt]: listen })
    return this.model.getModelStatus()
  }
}

function pack(lines: readonly { readonly terms?: Terms }[]) {
  const starts = new Int32Array(lines.length + 1)
  for (const [at, { terms = [] }] of lines.entries()) starts[at + 1] = starts[at]! + terms.length
  const indices = new Int32Array(starts[lines.length]!)
  const values = new Float64Array(indices.length)
  let next = 0
  for (const { terms = [] } of lines) {
    for (const [at, factor] of terms) {
      indices[next] = at
      values[next++] = factor
    }
  }
  return { starts, indices, values }
}
