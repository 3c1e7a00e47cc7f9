import { LimitProgram } from '../crossing/limit-program'
import { type LinearColumn, LinearModel, type LinearRow } from '../crossing/linear-model'
import type { MatchingProblem } from '../matching-problem'
import { encodeFlowNetwork } from '../network/encode-flow-network'
import type { FlowNetwork } from '../network/flow-network'
import { findColumns } from '../network/pair-order'
import { solveNetwork } from '../network/solve-network'

/** At least `count` places have `floor` points or more. */
interface Share {
  readonly floor: number
  readonly count: number
}

const mostNodes = 10_000

/**
 * The fairest totals of all places, by enumeration of counts: the worst is as high as can be, then the next worst, and so
 * on, over all matches that break no more needs than the best does. Exact; one small whole program for each guess at a
 * level, so for few places only. Undefined when a program is too hard. Source: Ogryczak 1997 (ordered outcomes).
 */
export function findLeximin(problem: MatchingProblem, shouldStop: () => boolean): Float64Array | undefined {
  const network = encodeFlowNetwork(problem)
  const { columns, finished } = solveNetwork(network, shouldStop)
  if (!finished) return undefined
  const conditions = new SmallProgram(problem, network, columns)
  let totals = conditions.totals(columns)
  const shares: Share[] = []
  const count = problem.places.length
  const highest = Math.max(...conditions.highest)
  for (let settled = 0; settled < count; settled++) {
    let low = sorted(totals)[settled]!
    let high = highest
    while (low < high) {
      const floor = Math.ceil((low + high) / 2)
      const answer = conditions.find([...shares, { floor, count: count - settled }], shouldStop)
      if (answer === undefined) return undefined
      if (answer === 'none') high = floor - 1
      else {
        totals = conditions.totals(answer)
        low = sorted(totals)[settled]!
      }
    }
    shares.push({ floor: low, count: count - settled })
  }
  return totals
}

const sorted = (totals: Float64Array) => totals.slice().sort()

/** All limits of a problem as rows, needs met as far as the best match meets them. */
class SmallProgram {
  /** What each place could have at most, and at least. */
  readonly highest: Float64Array
  private readonly lowest: Float64Array
  /** Pairs come first, then what is met of each minimum. */
  private readonly columns: LinearColumn[]
  private readonly rows: LinearRow[] = []
  /** Per place its pairs with their points. */
  private readonly points: readonly [column: number, score: number][][]

  constructor(
    problem: MatchingProblem,
    private readonly network: FlowNetwork,
    best: readonly number[],
  ) {
    const { order, pinned } = network
    const program = new LimitProgram(network)
    this.columns = Array.from(order.score, () => ({ worth: 0, upper: 1 }))
    this.highest = new Float64Array(problem.places.length)
    this.lowest = new Float64Array(problem.places.length)
    this.points = problem.places.map(() => [])
    const members = program.rows.map((): [number, number][] => [])
    for (const [column, score] of order.score.entries()) {
      const place = order.place[column]!
      const side = score > 0 ? this.highest : this.lowest
      side[place] = side[place]! + score
      this.points[place]!.push([column, score])
      program.visitRows(column, (row, factor) => members[row]!.push([column, factor]))
    }
    const chosen = new Set(best)
    const { counts } = program.choose(best)
    const atLeast = (terms: [number, number][], lower: number) => this.rows.push({ lower, upper: Infinity, terms })
    const met = new Map<number, { terms: [number, number][]; wanted: number }>()
    for (const [row, { min, max, reward }] of program.rows.entries()) {
      this.rows.push({ lower: -Infinity, upper: max, terms: members[row]! })
      if (min === 0) continue
      const column = this.columns.push({ worth: 0, upper: min }) - 1
      atLeast([...members[row]!, [column, -1]], 0)
      const level = met.get(reward) ?? { terms: [], wanted: 0 }
      met.set(reward, level)
      level.terms.push([column, 1])
      level.wanted += Math.min(min, counts[row]!)
    }
    for (const { terms, wanted } of met.values()) atLeast(terms, wanted)
    const kept = problem.changeBudget === undefined ? findColumns(order, problem.keep) : []
    for (const list of [pinned, kept]) {
      const wanted = list.filter((column) => chosen.has(column)).length
      atLeast(
        list.map((column) => [column, 1]),
        wanted,
      )
    }
  }

  totals(columns: readonly number[]): Float64Array {
    const { order } = this.network
    const totals = new Float64Array(this.points.length)
    for (const column of columns) totals[order.place[column]!]! += order.score[column]!
    return totals
  }

  /** A match with these shares; undefined when it is not known whether there is one. */
  find(shares: readonly Share[], shouldStop: () => boolean): readonly number[] | 'none' | undefined {
    const columns = [...this.columns]
    const rows = [...this.rows]
    for (const { floor, count } of shares) {
      const reached = this.points.map((): [number, number] => [columns.push({ worth: 0, upper: 1 }) - 1, 1])
      for (const [place, points] of this.points.entries()) {
        const least = this.lowest[place]!
        rows.push({ lower: least, upper: Infinity, terms: [...points, [reached[place]![0], least - floor]] })
      }
      rows.push({ lower: count, upper: Infinity, terms: reached })
    }
    const model = new LinearModel()
    try {
      model.addColumns(columns)
      model.addRows(rows)
      const { value, isProven } = model.solveWhole(columns.length, mostNodes, shouldStop)
      if (!value) return isProven ? 'none' : undefined
      return [...this.network.order.score.keys()].filter((column) => value[column]! > 0.5)
    } finally {
      model.close()
    }
  }
}
