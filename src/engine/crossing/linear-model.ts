import type { Highs, Model } from 'highs'

let loaded: Highs | undefined

/** To be awaited once in every process or thread that may meet limits that cross; the solver itself never waits. */
export async function loadLinearSolver(): Promise<void> {
  // Left to Node: it looks for its WebAssembly beside its own file.
  const { default: loadHighs } = await import(/* turbopackIgnore: true */ 'highs')
  loaded ??= await loadHighs()
}

/** Columns to be added: those of column i stand at `start[i]..start[i + 1]` of `rows` and `factors`. */
export interface LinearColumns {
  readonly worth: ArrayLike<number>
  readonly upper: ArrayLike<number>
  readonly start: ArrayLike<number>
  readonly rows: ArrayLike<number>
  readonly factors: ArrayLike<number>
}

/** Rows to be added, over columns that are there. */
export interface LinearRows {
  readonly lower: ArrayLike<number>
  readonly upper: ArrayLike<number>
  readonly start: ArrayLike<number>
  readonly columns: ArrayLike<number>
  readonly factors: ArrayLike<number>
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

  addColumns({ worth, upper, start, rows, factors }: LinearColumns): void {
    const count = worth.length
    if (count === 0) return
    const matrix = this.matrix('csc', this.rows, count, start, rows, factors)
    const cost = Float64Array.from(worth, (value) => -value)
    this.model.addCols({ cost, lower: new Float64Array(count), upper: Float64Array.from(upper), matrix })
    this.columns += count
  }

  addRows({ lower, upper, start, columns, factors }: LinearRows): void {
    const count = lower.length
    if (count === 0) return
    const matrix = this.matrix('csr', count, this.columns, start, columns, factors)
    this.model.addRows({ lower: Float64Array.from(lower), upper: Float64Array.from(upper), matrix })
    this.rows += count
  }

  setBounds(column: number, lower: number, upper: number): void {
    this.model.changeColBounds(column, lower, upper)
  }

  startFrom(columns: Int32Array, rows: Int32Array): void {
    this.model.setBasis({ colStatus: columns, rowStatus: rows })
  }

  /** Undefined when there is no answer, or none was found before `shouldStop`. */
  solve(shouldStop: () => boolean): LinearAnswer | undefined {
    const { simplexInterrupt } = this.highs.constants.callbackType
    this.model.run({
      [simplexInterrupt]: (event) => {
        if (shouldStop()) event.interrupt()
      },
    })
    if (this.model.getModelStatus() !== this.highs.constants.modelStatus.optimal) return undefined
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
    const { variableType, callbackType, modelStatus } = this.highs.constants
    if (count > 0) {
      const all = { kind: 'range', from: 0, to: count - 1 } as const
      this.model.changeColsIntegrality(all, new Int32Array(count).fill(variableType.integer))
    }
    this.model.options.set({ presolve: 'on', solver: 'choose', mip_rel_gap: 0, mip_abs_gap: 0.9, mip_max_nodes: nodes })
    this.model.run({
      [callbackType.mipInterrupt]: (event) => {
        if (shouldStop()) event.interrupt()
      },
    })
    const status = this.model.getModelStatus()
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

  private matrix(
    format: 'csc' | 'csr',
    numRows: number,
    numCols: number,
    starts: ArrayLike<number>,
    indices: ArrayLike<number>,
    values: ArrayLike<number>,
  ) {
    return {
      format,
      numRows,
      numCols,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    }
  }
}
