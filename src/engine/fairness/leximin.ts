import { LimitProgram } from '../crossing/limit-program'
import { LinearModel } from '../crossing/linear-model'
import type { MatchingProblem } from '../matching-problem'
import { encodeFlowNetwork } from '../network/encode-flow-network'
import type { FlowNetwork } from '../network/flow-network'
import { findColumn } from '../network/pair-order'
import { solveNetwork } from '../network/solve-network'

type Terms = readonly (readonly [column: number, factor: number])[]

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
export function findLeximin(problem: MatchingProblem): Float64Array | undefined {
  const network = encodeFlowNetwork(problem)
  const { columns } = solveNetwork(network)
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
      const answer = conditions.find([...shares, { floor, count: count - settled }])
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
  private readonly rows: { lower: number; upper: number; terms: Terms }[] = []
  private readonly bounds: number[]
  private readonly pairCount: number

  constructor(
    private readonly problem: MatchingProblem,
    private readonly network: FlowNetwork,
    best: readonly number[],
  ) {
    const { order, pinned } = network
    const program = new LimitProgram(network)
    this.pairCount = program.columnCount
    this.bounds = new Array<number>(this.pairCount).fill(1)
    this.highest = new Float64Array(problem.places.length)
    this.lowest = new Float64Array(problem.places.length)
    for (let column = 0; column < this.pairCount; column++) {
      const side = order.score[column]! > 0 ? this.highest : this.lowest
      side[order.place[column]!]! += order.score[column]!
    }
    const members: [number, number][][] = program.rows.map(() => [])
    for (let column = 0; column < this.pairCount; column++) {
      program.visitRows(column, (row) => members[row]!.push([column, 1]))
    }
    const chosen = new Set(best)
    const { counts } = program.choose(best)
    const met = new Map<number, { terms: [number, number][]; wanted: number }>()
    for (const [row, { min, max, reward }] of program.rows.entries()) {
      this.rows.push({ lower: -Infinity, upper: max, terms: members[row]! })
      if (min === 0) continue
      const column = this.bounds.push(min) - 1
      this.rows.push({ lower: 0, upper: Infinity, terms: [...members[row]!, [column, -1]] })
      const level = met.get(reward) ?? { terms: [], wanted: 0 }
      met.set(reward, level)
      level.terms.push([column, 1])
      level.wanted += Math.min(min, counts[row]!)
    }
    const keep = problem.changeBudget === undefined ? (problem.keep ?? []) : []
    const kept = keep.map(([r, p]) => findColumn(order, r, p)).filter((column) => column >= 0)
    for (const list of [pinned, kept]) {
      met.set(-1 - met.size, {
        terms: list.map((column): [number, number] => [column, 1]),
        wanted: list.filter((column) => chosen.has(column)).length,
      })
    }
    for (const { terms, wanted } of met.values()) this.rows.push({ lower: wanted, upper: Infinity, terms })
  }

  totals(columns: readonly number[]): Float64Array {
    const totals = new Float64Array(this.problem.places.length)
    for (const column of columns) totals[this.network.order.place[column]!]! += this.network.order.score[column]!
    return totals
  }

  /** A match with these shares; undefined when it is not known whether there is one. */
  find(shares: readonly Share[]): readonly number[] | 'none' | undefined {
    const { order } = this.network
    const places = this.problem.places.length
    const rows = [...this.rows]
    // Whole columns first: pairs, then whether a place has a share; then what is met of each minimum.
    const isReached = (share: number, place: number) => this.pairCount + share * places + place
    const shift = shares.length * places
    const moved = (terms: Terms): Terms => terms.map(([at, factor]) => [at < this.pairCount ? at : at + shift, factor])
    const points: [number, number][][] = this.problem.places.map(() => [])
    for (let column = 0; column < this.pairCount; column++) {
      points[order.place[column]!]!.push([column, order.score[column]!])
    }
    const added = shares.flatMap(({ floor, count }, share) => [
      ...points.map((terms, place) => {
        const least = this.lowest[place]!
        const reached: [number, number] = [isReached(share, place), least - floor]
        return { lower: least, upper: Infinity, terms: [...terms, reached] }
      }),
      {
        lower: count,
        upper: Infinity,
        terms: points.map((_, place): [number, number] => [isReached(share, place), 1]),
      },
    ])
    const all = [...rows.map((row) => ({ ...row, terms: moved(row.terms) })), ...added]
    const upper = [
      ...this.bounds.slice(0, this.pairCount),
      ...new Array<number>(shift).fill(1),
      ...this.bounds.slice(this.pairCount),
    ]
    const model = new LinearModel()
    try {
      const zeros = upper.map(() => 0)
      model.addColumns({ worth: zeros, upper, start: [0, ...zeros], rows: [], factors: [] })
      const start = [0]
      for (const { terms } of all) start.push(start.at(-1)! + terms.length)
      model.addRows({
        lower: all.map(({ lower }) => lower),
        upper: all.map((row) => row.upper),
        start,
        columns: all.flatMap(({ terms }) => terms.map(([column]) => column)),
        factors: all.flatMap(({ terms }) => terms.map(([, factor]) => factor)),
      })
      const { value, isProven } = model.solveWhole(this.pairCount + shift, mostNodes, () => false)
      if (!value) return isProven ? 'none' : undefined
      return [...Array(this.pairCount).keys()].filter((column) => value[column]! > 0.5)
    } finally {
      model.close()
    }
  }
}
