import type { MatchingProblem, PairIndex } from '@/engine/matching-problem'

/** A limit as rows of the pair columns; written anew from the format, sharing nothing with the engine. */
export interface ReferenceLimit {
  readonly rows: readonly number[]
  readonly min: number
  readonly max: number
}

export interface ReferenceModel {
  readonly limits: readonly ReferenceLimit[]
  readonly pins: readonly number[]
  readonly keep: readonly number[]
  /** Kept pairs wanted before any score. */
  readonly keepWanted: number
}

/** The levels of a choice, most important first: pins, minimums, kept pairs, score. */
export type Levelled = readonly [pins: number, minimums: number, kept: number, score: number]

export function buildReferenceModel(problem: MatchingProblem): ReferenceModel {
  const { places, helpers, pairs } = problem
  const rows = Array.from({ length: pairs.place.length }, (_, row) => row)
  const where = (test: (place: number, helper: number) => boolean) =>
    rows.filter((row) => test(pairs.place[row]!, pairs.helper[row]!))
  const limits: ReferenceLimit[] = []
  for (const [p, { min, max }] of helpers.entries()) limits.push({ rows: where((_, q) => q === p), min, max })
  for (const [r, place] of places.entries()) {
    limits.push({ rows: where((s) => s === r), min: place.min, max: place.max })
    for (const [key, { min, max }] of Object.entries(place.kinds ?? {})) {
      const kinds = problem.kindGroups?.[key] ?? [key]
      limits.push({ rows: where((s, q) => s === r && kinds.includes(helpers[q]!.kind)), min, max })
    }
    for (const group of new Set(helpers.map((helper) => helper.group))) {
      if (group === undefined || problem.groupMaxPerPlace === undefined) continue
      const of = where((s, q) => s === r && helpers[q]!.group === group)
      limits.push({ rows: of, min: 0, max: problem.groupMaxPerPlace })
    }
    for (const pair of problem.notTogether ?? []) {
      limits.push({ rows: where((s, q) => s === r && pair.includes(q)), min: 0, max: 1 })
    }
  }
  for (const { side, of, members, min = 0, max } of problem.families ?? []) {
    const covers = (r: number, p: number) =>
      side === 'helper' ? p === of && members.includes(r) : r === of && members.includes(p)
    limits.push({ rows: where(covers), min, max })
  }
  const rowsOf = (list: MatchingProblem['pins']) =>
    (list ?? []).map(([r, p]) => where((s, q) => s === r && q === p)[0]).filter((row) => row !== undefined)
  const keep = rowsOf(problem.keep)
  const keepWanted = problem.changeBudget === undefined ? keep.length : Math.max(0, keep.length - problem.changeBudget)
  return { limits, pins: rowsOf(problem.pins), keep, keepWanted }
}

/** What a choice of rows achieves; undefined when it exceeds a limit. */
export function judge(
  problem: MatchingProblem,
  model: ReferenceModel,
  chosen: ReadonlySet<number>,
): Levelled | undefined {
  const count = (rows: readonly number[]) => rows.reduce((sum, row) => sum + (chosen.has(row) ? 1 : 0), 0)
  let minimums = 0
  for (const { rows, min, max } of model.limits) {
    const used = count(rows)
    if (used > max) return undefined
    minimums += Math.min(used, min)
  }
  const score = [...chosen].reduce((sum, row) => sum + problem.pairs.score[row]!, 0)
  return [count(model.pins), minimums, Math.min(count(model.keep), model.keepWanted), score]
}

export function compareLevels(one: Levelled, other: Levelled): number {
  const at = one.findIndex((value, level) => value !== other[level])
  return at < 0 ? 0 : one[at]! - other[at]!
}

/** What a choice of pairs leaves unmet: pins, units of minimums, and standing pairs that end beyond the budget. */
export function countUnmet(problem: MatchingProblem, pairs: readonly PairIndex[]): number {
  const { place, helper } = problem.pairs
  const chosen = new Set(pairs.map(String))
  const rows = [...Array(place.length).keys()].filter((row) => chosen.has(`${place[row]},${helper[row]}`))
  const model = buildReferenceModel(problem)
  const [pins, minimums, kept] = judge(problem, model, new Set(rows))!
  const needed = model.limits.reduce((sum, { min }) => sum + min, model.pins.length)
  const overBudget = problem.changeBudget === undefined ? 0 : model.keepWanted - kept
  return needed - pins - minimums + overBudget
}
