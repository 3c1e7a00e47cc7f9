import type { MatchingProblem, PairIndex } from '../matching-problem'

/** The pairs sorted by helper: `start[p]..start[p + 1]` are helper p's columns, `pairOf` leads back to the file's rows. */
export interface PairOrder {
  readonly start: Int32Array
  readonly pairOf: Int32Array
  readonly place: Int32Array
  readonly helper: Int32Array
  readonly score: Float64Array
}

/** Counting sort, stable: one pass over the pairs. */
export function orderPairs(problem: MatchingProblem): PairOrder {
  const { place, helper, score } = problem.pairs
  const count = place.length
  const start = new Int32Array(problem.helpers.length + 1)
  for (let pair = 0; pair < count; pair++) start[helper[pair]! + 1] = start[helper[pair]! + 1]! + 1
  for (let at = 1; at < start.length; at++) start[at] = start[at]! + start[at - 1]!
  const next = start.slice()
  const order = {
    start,
    pairOf: new Int32Array(count),
    place: new Int32Array(count),
    helper: new Int32Array(count),
    score: new Float64Array(count),
  }
  for (let pair = 0; pair < count; pair++) {
    const owner = helper[pair]!
    const column = next[owner]!
    next[owner] = column + 1
    order.pairOf[column] = pair
    order.place[column] = place[pair]!
    order.helper[column] = owner
    order.score[column] = score[pair]!
  }
  return order
}

/** The column of a pair, or -1. Cost: the helper's number of pairs. */
export function findColumn(order: PairOrder, place: number, helper: number): number {
  const end = order.start[helper + 1]!
  for (let column = order.start[helper]!; column < end; column++) if (order.place[column] === place) return column
  return -1
}

/** The columns of those pairs that are offered. */
export function findColumns(order: PairOrder, pairs: readonly PairIndex[] = []): number[] {
  return pairs.map(([place, helper]) => findColumn(order, place, helper)).filter((column) => column >= 0)
}
