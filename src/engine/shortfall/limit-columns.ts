import type { FlowNetwork } from '../network/flow-network'
import type { CrossingLimit, Limit } from '../network/limit'
import type { PairOrder } from '../network/pair-order'
import { visitLimits } from '../network/visit-limits'
import type { Demands } from './demands'

/** The limits of a network, crossing last, with the columns under each. */
export class LimitColumns {
  readonly list: readonly (Limit | CrossingLimit)[]
  private readonly columns: (readonly number[] | undefined)[] = []
  /** The columns of place r: `byPlace.list` from `byPlace.start[r]` to `byPlace.start[r + 1]`. */
  private readonly byPlace: { readonly start: Int32Array; readonly list: Int32Array }

  constructor(readonly network: FlowNetwork) {
    const { forest, order } = network
    this.list = [...forest.limits, ...forest.crossing]
    this.byPlace = sortByPlace(order)
  }

  columnsOfOwner(side: Limit['side'], of: number): Iterable<number> {
    if (side === 'place') return this.byPlace.list.subarray(this.byPlace.start[of], this.byPlace.start[of + 1])
    const { start } = this.network.order
    return Array.from({ length: start[of + 1]! - start[of]! }, (_, at) => start[of]! + at)
  }

  columnsOf(limit: number): readonly number[] {
    return (this.columns[limit] ??= this.findColumns(limit))
  }

  /** All that may serve a need or a pin. */
  columnsFor({ needs, pins }: Pick<Demands, 'needs' | 'pins'>): number[] {
    const found = new Set(pins)
    for (const limit of needs.keys()) for (const column of this.columnsOf(limit)) found.add(column)
    return [...found]
  }

  /** The maximums that fewer pairs can meet than may serve the demands. Cost: the pairs that may, and their limits. */
  holdsOver(demands: Pick<Demands, 'needs' | 'pins'>): number[] {
    return [...this.countBy(this.columnsFor(demands))]
      .filter(([limit, many]) => this.list[limit]!.max < many)
      .map(([limit]) => limit)
      .sort((one, other) => one - other)
  }

  /** How many of the columns each limit counts, where any. */
  countBy(columns: readonly number[]): Map<number, number> {
    const count = new Map<number, number>()
    for (const column of columns) visitLimits(this.network, column, (at) => count.set(at, (count.get(at) ?? 0) + 1))
    return count
  }

  private findColumns(limit: number): readonly number[] {
    const found = this.list[limit]!
    if ('columns' in found) return found.columns
    const { side, sort, of } = found
    const own = [...this.columnsOfOwner(side, of)]
    return sort === side ? own : own.filter((column) => this.isUnder(column, limit))
  }

  private isUnder(column: number, limit: number): boolean {
    let under = false
    visitLimits(this.network, column, (at) => (under ||= at === limit))
    return under
  }
}

function sortByPlace({ place }: PairOrder) {
  let places = 0
  for (let column = 0; column < place.length; column++) places = Math.max(places, place[column]! + 1)
  const start = new Int32Array(places + 1)
  for (let column = 0; column < place.length; column++) start[place[column]! + 1]! += 1
  for (let at = 0; at < places; at++) start[at + 1]! += start[at]!
  const next = start.slice()
  const list = new Int32Array(place.length)
  for (let column = 0; column < place.length; column++) list[next[place[column]!]!++] = column
  return { start, list }
}
