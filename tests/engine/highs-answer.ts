import loadHighs, { type Highs } from 'highs'
import type { MatchingProblem } from '@/engine/matching-problem'
import { buildReferenceModel, type Levelled } from './reference-model'

interface Row {
  readonly terms: readonly (readonly [column: number, factor: number])[]
  readonly lower: number
  readonly upper: number
}

let loaded: Promise<Highs> | undefined

/** The levels solved one after the other as integer programs, each fixed before the next. */
export async function solveWithHighs(problem: MatchingProblem): Promise<Levelled> {
  loaded ??= loadHighs()
  const highs = await loaded
  const model = buildReferenceModel(problem)
  const pairCount = problem.pairs.place.length
  const rows: Row[] = []
  const upper: number[] = new Array<number>(pairCount).fill(1)
  const minimumColumns: number[] = []
  const metColumn = (members: readonly number[], wanted: number) => {
    const column = upper.push(wanted) - 1
    rows.push({ terms: [[column, 1], ...members.map((row) => [row, -1] as const)], lower: -Infinity, upper: 0 })
    return column
  }
  for (const { rows: members, min, max } of model.limits) {
    rows.push({ terms: members.map((row) => [row, 1] as const), lower: -Infinity, upper: max })
    if (min > 0) minimumColumns.push(metColumn(members, min))
  }
  const keepColumn = metColumn(model.keep, model.keepWanted)
  const objectives = [
    model.pins.map((row) => [row, 1] as const),
    minimumColumns.map((column) => [column, 1] as const),
    [[keepColumn, 1] as const],
    Array.from({ length: pairCount }, (_, row) => [row, problem.pairs.score[row]!] as const),
  ]
  const values: number[] = []
  for (const terms of objectives) {
    const value = terms.length === 0 ? 0 : Math.round(maximise(highs, upper, rows, terms))
    values.push(value)
    rows.push({ terms, lower: value - 0.5, upper: Infinity })
  }
  return values as unknown as Levelled
}

function maximise(highs: Highs, upper: readonly number[], rows: readonly Row[], objective: Row['terms']): number {
  const colCost = new Float64Array(upper.length)
  for (const [column, factor] of objective) colCost[column] = factor
  const starts = [0]
  for (const { terms } of rows) starts.push(starts.at(-1)! + terms.length)
  const terms = rows.flatMap((row) => row.terms)
  const source = {
    numCols: upper.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost,
    colLower: new Float64Array(upper.length),
    colUpper: Float64Array.from(upper),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper: limit }) => limit),
    integrality: new Int32Array(upper.length).fill(highs.constants.variableType.integer),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: upper.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(terms, ([column]) => column),
      values: Float64Array.from(terms, ([, factor]) => factor),
    },
  }
  return highs.withModel(source, (model) => {
    const { optimal } = highs.constants.modelStatus
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 })
    model.run()
    // Presolve of 1.15 calls a few feasible programs infeasible.
    if (model.getModelStatus() !== optimal) {
      model.options.set({ presolve: 'off' })
      model.run()
    }
    if (model.getModelStatus() !== optimal) throw new Error(`HiGHS did not finish: status ${model.getModelStatus()}`)
    return model.getObjectiveValue()
  })
}
