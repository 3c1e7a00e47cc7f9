import loadHighs, { type Highs } from 'highs'
import type { MatchingProblem } from '@/engine/matching-problem'
import { buildReferenceModel, type Levelled, type ReferenceModel } from './reference-model'

interface Row {
  readonly terms: readonly (readonly [column: number, factor: number])[]
  readonly lower: number
  readonly upper: number
}

let loaded: Promise<Highs> | undefined

/** The levels solved one after the other as integer programs, each fixed before the next. */
export async function solveWithHighs(problem: MatchingProblem): Promise<Levelled> {
  const { score } = problem.pairs
  const objective = Array.from({ length: score.length }, (_, row) => [row, score[row]!] as const)
  return (await solveLevels(score.length, buildReferenceModel(problem), objective)) as unknown as Levelled
}

/** The least a model must leave unmet: pins, then units of minimums, then kept pairs below those wanted. */
export async function unmetWithHighs({ pairs }: MatchingProblem, model: ReferenceModel): Promise<number> {
  const [pins, minimums, kept] = await solveLevels(pairs.score.length, model)
  const wanted = model.limits.reduce((sum, { min }) => sum + min, model.pins.length + model.keepWanted)
  return wanted - pins! - minimums! - kept!
}

async function solveLevels(pairCount: number, model: ReferenceModel, last: Row['terms'] = []): Promise<number[]> {
  loaded ??= loadHighs()
  const highs = await loaded
  const rows: Row[] = []
  const upper: number[] = new Array<number>(pairCount).fill(1)
  const minimumColumns: number[] = []
  const metColumn = (members: readonly number[], wanted: number) => {
    const column = upper.push(wanted) - 1
    rows.push({ terms: [[column, 1], ...members.map((row) => [row, -1] as const)], lower: -Infinity, upper: 0 })
    return column
  }
  for (const { rows: members, min, max } of model.limits) {
    if (max < members.length)
      rows.push({ terms: members.map((row) => [row, 1] as const), lower: -Infinity, upper: max })
    if (min > 0) minimumColumns.push(metColumn(members, min))
  }
  const kept = model.keepWanted > 0 ? [[metColumn(model.keep, model.keepWanted), 1] as const] : []
  const objectives = [
    model.pins.map((row) => [row, 1] as const),
    minimumColumns.map((column) => [column, 1] as const),
    kept,
    last,
  ]
  const values: number[] = []
  for (const terms of objectives) {
    const value = terms.length === 0 ? 0 : Math.round(maximise(highs, upper, rows, terms))
    values.push(value)
    if (terms.length > 0) rows.push({ terms, lower: value - 0.5, upper: Infinity })
  }
  return values
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
