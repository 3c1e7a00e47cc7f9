import type { CrossingLimit, Limit } from '../network/limit'
import type { MatchingFamily, MatchingProblem, PairIndex } from '../matching-problem'
import type { Demands } from './demands'
import type { LimitColumns } from './limit-columns'

/**
 * Demands on a network as a problem of their own over the columns that may serve them, without scores: every limit that is no owner's
 * becomes a family. `numberOf` leads from a limit of its network back to the number it has there.
 */
export function makeDemandProblem(
  under: LimitColumns,
  { needs, pins, holds }: Demands,
  columns: readonly number[],
): { readonly problem: MatchingProblem; numberOf(limit: Limit | CrossingLimit): number } {
  const { list } = under
  const { order } = under.network
  const inside = new Set(columns)
  const held = new Set(holds)
  const rangeOf = (limit: number, many: number) => {
    const min = needs.get(limit) ?? 0
    return { min, max: held.has(limit) ? list[limit]!.max : Math.max(min, many) }
  }
  const free = { min: 0, max: columns.length }
  const places = new Numbering(() => ({ id: '', ...free }))
  const helpers = new Numbering(() => ({ id: '', kind: '', ...free }))
  const pairOf = (column: number): PairIndex => [places.at(order.place[column]!), helpers.at(order.helper[column]!)]
  const ends = columns.map(pairOf)
  const families: MatchingFamily[] = []
  const familyLimits: number[] = []
  let budget: { limit: number; keep: PairIndex[]; changeBudget: number } | undefined
  for (const limit of new Set([...needs.keys(), ...holds])) {
    const { sort, side = 'place', of } = list[limit]!
    if (sort === 'helper') Object.assign(helpers.items[helpers.at(of)]!, rangeOf(limit, columns.length))
    else if (sort === 'place') Object.assign(places.items[places.at(of)]!, rangeOf(limit, columns.length))
    else {
      const members = under.columnsOf(limit).filter((column) => inside.has(column))
      const { min, max } = rangeOf(limit, members.length)
      if (sort === 'changeBudget') budget = { limit, keep: members.map(pairOf), changeBudget: members.length - min }
      else {
        const owner = side === 'place' ? places.at(of) : helpers.at(of)
        const others = members.map((column) => pairOf(column)[side === 'place' ? 1 : 0])
        familyLimits.push(limit)
        families.push({ side, of: owner, members: others, min, max })
      }
    }
  }
  const pairs = {
    place: ends.map(([place]) => place),
    helper: ends.map(([, helper]) => helper),
    score: new Uint8Array(ends.length),
  }
  return {
    problem: {
      name: '',
      places: places.items,
      helpers: helpers.items,
      pairs,
      pins: pins.map(pairOf),
      families,
      keep: budget?.keep,
      changeBudget: budget?.changeBudget,
    },
    numberOf: ({ sort, of, position }) => {
      if (sort === 'helper') return helpers.of[of]!
      if (sort === 'place') return order.start.length - 1 + places.of[of]!
      return sort === 'changeBudget' ? budget!.limit : familyLimits[position!]!
    },
  }
}

/** Numbers what it is asked for in turn. */
class Numbering<Item> {
  readonly items: Item[] = []
  readonly of: number[] = []
  private readonly numbers = new Map<number, number>()

  constructor(private readonly make: () => Item) {}

  at(of: number): number {
    const known = this.numbers.get(of)
    if (known !== undefined) return known
    this.numbers.set(of, this.items.length)
    this.of.push(of)
    return this.items.push(this.make()) - 1
  }
}
