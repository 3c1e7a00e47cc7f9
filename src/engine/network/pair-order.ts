import type { MatchingProblem } from '../matching-problem'

/** The pairs sorted by partner: `start[p]..start[p + 1]` are partner p's columns, `pairOf` leads back to the file's rows. */
export interface PairOrder {
  readonly start: Int32Array
  readonly pairOf: Int32Array
  readonly region: Int32Array
  readonly partner: Int32Array
  readonly score: Float64Array
}

/** Counting sort, stable: one pass over the pairs. */
export function orderPairs(problem: MatchingProblem): PairOrder {
  const { region, partner, score } = problem.pairs
  const count = region.length
  const start = new Int32Array(problem.partners.length + 1)
  for (let pair = 0; pair < count; pair++) start[partner[pair]! + 1] = start[partner[pair]! + 1]! + 1
  for (let at = 1; at < start.length; at++) start[at] = start[at]! + start[at - 1]!
  const next = start.slice()
  const order = {
    start,
    pairOf: new Int32Array(count),
    region: new Int32Array(count),
    partner: new Int32Array(count),
    score: new Float64Array(count),
  }
  for (let pair = 0; pair < count; pair++) {
    const owner = partner[pair]!
    const column = next[owner]!
    next[owner] = column + 1
    order.pairOf[column] = pair
    order.region[column] = region[pair]!
    order.partner[column] = owner
    order.score[column] = score[pair]!
  }
  return order
}

/** The column of a pair, or -1. Cost: the partner's number of pairs. */
export function findColumn(order: PairOrder, region: number, partner: number): number {
  const end = order.start[partner + 1]!
  for (let column = order.start[partner]!; column < end; column++) if (order.region[column] === region) return column
  return -1
}
