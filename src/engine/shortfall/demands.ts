import { encodeFlowNetwork } from '../network/encode-flow-network'
import type { FlowNetwork } from '../network/flow-network'
import type { CrossingLimit, Limit } from '../network/limit'
import type { PairOrder } from '../network/pair-order'
import { solveNetwork } from '../network/solve-network'
import type { MatchingFamily, MatchingProblem, PairIndex } from '../matching-problem'
import { findUnmetNeeds } from './unmet-needs'

/** Some of what a problem asks, under some of what holds it back; limits are numbered as the network has them, crossing last. */
export interface Demands {
  /** Limits whose minimums ask, with how many units. */
  readonly needs: ReadonlyMap<number, number>
  /** Pinned columns. */
  readonly pins: readonly number[]
  /** Limits whose maximums hold. */
  readonly holds: readonly number[]
}

/** The limits of a network with their columns, and the least that some of its demands must leave unmet. */
export class DemandDesk {
  readonly limits: readonly (Limit | CrossingLimit)[]
  private readonly columns: (readonly number[] | undefined)[] = []
  /** The columns of place r: `byPlace.list` from `byPlace.start[r]` to `byPlace.start[r + 1]`. */
  private readonly byPlace: { readonly start: Int32Array; readonly list: Int32Array }

  constructor(
    readonly network: FlowNetwork,
    readonly shouldStop: () => boolean = () => false,
  ) {
    const { forest, order } = network
    this.limits = [...forest.limits, ...forest.crossing]
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
    const count = new Map<number, number>()
    for (const column of this.columnsFor(demands))
      this.visitLimits(column, (limit) => count.set(limit, (count.get(limit) ?? 0) + 1))
    return [...count]
      .filter(([limit, many]) => this.limits[limit]!.max < many)
      .map(([limit]) => limit)
      .sort((one, other) => one - other)
  }

  /**
   * A match that leaves the fewest units of the demands unmet among all that keep their maximums: pins before minimums
   * before the change budget. Undefined where they can be met, or where stopped before that is known. Cost: one solve over
   * the pairs that may serve them.
   */
  leastShortfall(demands: Demands): { readonly units: number; readonly columns: readonly number[] } | undefined {
    if (this.shouldStop()) return undefined
    const serving = this.columnsFor(demands).sort((one, other) => one - other)
    const network = encodeFlowNetwork(this.problemOf(demands, serving))
    const { columns, finished } = solveNetwork(network, this.shouldStop)
    const { units } = findUnmetNeeds(network, columns)
    if (!finished || units === 0) return undefined
    return { units, columns: columns.map((column) => serving[network.order.pairOf[column]!]!) }
  }

  visitLimits(column: number, visit: (limit: number) => void): void {
    const { forest, crossingOf } = this.network
    for (let at = forest.helperLeaf[column]!; at >= 0; at = forest.limits[at]!.parent) visit(at)
    for (let at = forest.placeLeaf[column]!; at >= 0; at = forest.limits[at]!.parent) visit(at)
    for (let entry = crossingOf.start[column]!; entry < crossingOf.start[column + 1]!; entry++) {
      visit(forest.limits.length + crossingOf.list[entry]!)
    }
  }

  private findColumns(limit: number): readonly number[] {
    const found = this.limits[limit]!
    if ('columns' in found) return found.columns
    const { side, sort, of } = found
    const own = [...this.columnsOfOwner(side, of)]
    return sort === side ? own : own.filter((column) => this.isUnder(column, limit))
  }

  private isUnder(column: number, limit: number): boolean {
    let under = false
    this.visitLimits(column, (at) => (under ||= at === limit))
    return under
  }

  /** The demands as a problem of their own: every limit that is no owner's becomes a family. */
  private problemOf({ needs, pins, holds }: Demands, columns: readonly number[]): MatchingProblem {
    const { order } = this.network
    const inside = new Set(columns)
    const held = new Set(holds)
    const rangeOf = (limit: number, many: number) => {
      const min = needs.get(limit) ?? 0
      return { min, max: held.has(limit) ? this.limits[limit]!.max : Math.max(min, many) }
    }
    const free = { min: 0, max: columns.length }
    const places = new Numbering(() => ({ id: '', ...free }))
    const helpers = new Numbering(() => ({ id: '', kind: '', ...free }))
    const pairOf = (column: number): PairIndex => [places.at(order.place[column]!), helpers.at(order.helper[column]!)]
    const ends = columns.map(pairOf)
    const families: MatchingFamily[] = []
    let budget: { keep: PairIndex[]; changeBudget: number } | undefined
    for (const limit of new Set([...needs.keys(), ...holds])) {
      const { sort, side, of } = this.limits[limit]!
      if (sort === 'helper') helpers.items[helpers.at(of)] = { id: '', kind: '', ...rangeOf(limit, columns.length) }
      else if (sort === 'place') places.items[places.at(of)] = { id: '', ...rangeOf(limit, columns.length) }
      else {
        const members = this.columnsOf(limit).filter((column) => inside.has(column))
        const { min, max } = rangeOf(limit, members.length)
        if (sort === 'changeBudget') budget = { keep: members.map(pairOf), changeBudget: members.length - min }
        else {
          const owner = side === 'place' ? places.at(of) : helpers.at(of)
          const other = members.map((column) => pairOf(column)[side === 'place' ? 1 : 0])
          families.push({ side: side ?? 'place', of: owner, members: other, min, max })
        }
      }
    }
    return {
      name: '',
      places: places.items,
      helpers: helpers.items,
      pairs: {
        place: ends.map(([place]) => place),
        helper: ends.map(([, helper]) => helper),
        score: new Uint8Array(ends.length),
      },
      pins: pins.map(pairOf),
      families,
      ...budget,
    }
  }
}

function sortByPlace({ place }: PairOrder) {
  const places = place.reduce((most, at) => Math.max(most, at + 1), 0)
  const start = new Int32Array(places + 1)
  for (const at of place) start[at + 1]! += 1
  for (let at = 0; at < places; at++) start[at + 1]! += start[at]!
  const next = start.slice()
  const list = new Int32Array(place.length)
  for (let column = 0; column < place.length; column++) list[next[place[column]!]!++] = column
  return { start, list }
}

class Numbering<Item> {
  readonly items: Item[] = []
  private readonly numbers = new Map<number, number>()

  constructor(private readonly make: () => Item) {}

  at(of: number): number {
    const known = this.numbers.get(of)
    if (known !== undefined) return known
    this.numbers.set(of, this.items.length)
    return this.items.push(this.make()) - 1
  }
}
