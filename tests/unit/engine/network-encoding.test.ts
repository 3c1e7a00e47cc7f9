import { describe, expect, test } from 'vitest'
import type { MatchingProblem } from '@/engine/matching-problem'
import { encodeFlowNetwork } from '@/engine/network/encode-flow-network'
import { decisionWorth, levelsFor } from '@/engine/network/levels'
import { growLimitForest } from '@/engine/network/limit-forest'
import type { Limit, LimitForest } from '@/engine/network/limit'
import { findColumn, orderPairs } from '@/engine/network/pair-order'
import { readMatch, solveNetwork } from '@/engine/network/solve-network'
import { visitLimits } from '@/engine/network/visit-limits'
import { aProblem, offered } from '../../support/matching-instances/problems'

const range = (min: number, max: number) => ({ min, max })

/** Columns, by helper: P0 0 1 · P1 2 3 · P2 4 5 · P3 6 7 · P4 8; even ones in R0, odd ones in R1. */
const rich = aProblem({
  places: [
    {
      id: 'R0',
      ...range(0, 5),
      kinds: {
        company: range(0, 2),
        nonMinistry: range(1, 4),
        ministry: range(0, 5),
        state: range(0, 1),
        absent: range(0, 0),
      },
    },
    { id: 'R1', ...range(1, 3), kinds: { company: range(1, 3) } },
  ],
  kindGroups: { nonMinistry: ['publicInstitution', 'company'], state: ['ministry', 'publicInstitution'] },
  helpers: ['ministry', 'publicInstitution', 'company', 'company', 'company'].map((kind, at) => {
    return { id: `P${at}`, kind, ...range(0, 2), group: at === 2 || at === 3 ? 'G' : undefined }
  }),
  pairs: offered([
    [1, 2, 3, 4, 5],
    [6, 7, 8, 9, null],
  ]),
  keep: [
    [0, 0],
    [1, 4],
    [1, 1],
    [0, 3],
  ],
  changeBudget: 1,
  groupMaxPerPlace: 1,
  notTogether: [
    [2, 4],
    [2, 3],
  ],
  families: [
    { side: 'helper', of: 1, members: [1], min: 1, max: 1 },
    { side: 'helper', of: 0, members: [0, 1], max: 1 },
    { side: 'place', of: 0, members: [0, 1], max: 1 },
    { side: 'place', of: 1, members: [], max: 1 },
    { side: 'place', of: 1, members: [2, 3, 4], max: 2 },
  ],
})

describe('the order of pairs', () => {
  const pairs = { place: [1, 0, 1, 0], helper: [2, 2, 0, 0], score: [5, 6, 7, 8] }
  const order = orderPairs(aProblem({ pairs }))

  test('is by helper, and as in the file within one', () => {
    expect([...order.start]).toEqual([0, 2, 2, 4])
    expect([...order.pairOf]).toEqual([2, 3, 0, 1])
    expect([...order.place]).toEqual([1, 0, 1, 0])
    expect([...order.helper]).toEqual([0, 0, 2, 2])
    expect([...order.score]).toEqual([7, 8, 5, 6])
  })

  test('finds a pair, or tells that it is barred', () => {
    expect([findColumn(order, 0, 0), findColumn(order, 1, 2), findColumn(order, 0, 1)]).toEqual([1, 2, -1])
  })
})

describe('the forest of limits', () => {
  const forest = growLimitForest(rich, orderPairs(rich))
  /** Without what crosses. */
  const nested = {
    ...rich,
    places: rich.places.map(({ kinds: { state: _, ...kinds } = {}, ...place }) => ({ ...place, kinds })),
    families: rich.families!.filter((_, at) => at !== 2),
    notTogether: [[2, 3] as const],
    changeBudget: undefined,
  }

  test('hangs each limit under the smallest that holds it, the largest first', () => {
    const tree = growLimitForest(nested, orderPairs(nested))
    const shown = tree.limits.map(({ sort, side, of, parent, min, max, kind, group, position }) => {
      return [sort, side, of, parent, min, max, kind ?? group ?? position]
    })
    expect(shown).toEqual([
      ['helper', 'helper', 0, -1, 0, 2, undefined],
      ['helper', 'helper', 1, -1, 0, 2, undefined],
      ['helper', 'helper', 2, -1, 0, 2, undefined],
      ['helper', 'helper', 3, -1, 0, 2, undefined],
      ['helper', 'helper', 4, -1, 0, 2, undefined],
      ['place', 'place', 0, -1, 0, 5, undefined],
      ['place', 'place', 1, -1, 1, 3, undefined],
      ['kind', 'place', 0, 5, 1, 4, 'nonMinistry'],
      ['kind', 'place', 0, 7, 0, 2, 'company'],
      ['kind', 'place', 0, 5, 0, 0, 'absent'],
      ['kind', 'place', 1, 6, 1, 3, 'company'],
      ['group', 'place', 0, 8, 0, 1, 'G'],
      ['group', 'place', 1, 10, 0, 1, 'G'],
      ['notTogether', 'place', 0, 11, 0, 1, 0],
      ['notTogether', 'place', 1, 12, 0, 1, 0],
      ['family', 'helper', 0, 0, 0, 1, 1],
      ['family', 'place', 1, 14, 0, 2, 3],
      ['family', 'helper', 1, 1, 1, 1, 0],
      ['family', 'place', 1, 6, 0, 1, 2],
    ])
    expect([...tree.helperLeaf]).toEqual([15, 15, 1, 17, 2, 2, 3, 3, 4])
    expect([...tree.placeLeaf]).toEqual([5, 6, 7, 6, 13, 16, 13, 16, 8])
    expect(tree.crossing).toEqual([])
  })

  test('hands back what fits no tree, with its columns, and all that may bind beside it but for minimums', () => {
    expect(forest.limits.map(({ sort }) => sort).slice(7)).toEqual(['kind', 'kind', 'kind', 'kind', 'family'])
    expect(forest.crossing).toEqual([
      { sort: 'kind', side: 'place', of: 0, kind: 'state', min: 0, max: 1, columns: [0, 2] },
      { sort: 'group', side: 'place', of: 0, group: 'G', min: 0, max: 1, columns: [4, 6] },
      { sort: 'group', side: 'place', of: 1, group: 'G', min: 0, max: 1, columns: [5, 7] },
      { sort: 'notTogether', side: 'place', of: 0, position: 0, min: 0, max: 1, columns: [4, 8] },
      { sort: 'notTogether', side: 'place', of: 0, position: 1, min: 0, max: 1, columns: [4, 6] },
      { sort: 'notTogether', side: 'place', of: 1, position: 1, min: 0, max: 1, columns: [5, 7] },
      { sort: 'family', side: 'helper', of: 0, position: 1, min: 0, max: 1, columns: [0, 1] },
      { sort: 'family', side: 'place', of: 0, position: 2, min: 0, max: 1, columns: [0, 2] },
      { sort: 'changeBudget', of: 0, min: 2, max: 3, columns: [0, 3, 6] },
    ])
  })

  test('leaves out a group that is too small for its limit and a budget that ends nothing', () => {
    const over = { groupMaxPerPlace: 2, changeBudget: 3, notTogether: [], families: [] }
    const { limits, crossing } = growLimitForest({ ...rich, ...over }, orderPairs(rich))
    expect(limits.filter(({ sort }) => sort === 'group')).toEqual([])
    expect(crossing.map(({ sort }) => sort)).toEqual(['kind'])
  })

  test('tells every limit that counts a pair once, those that cross last', () => {
    const network = encodeFlowNetwork(rich)
    const count = new Int32Array(network.forest.limits.length + network.forest.crossing.length)
    for (const column of [0, 3, 4, 8]) visitLimits(network, column, (limit) => (count[limit] = count[limit]! + 1))
    expect([...count.slice(0, 12)]).toEqual([1, 1, 1, 0, 1, 3, 1, 2, 2, 0, 0, 1])
    expect([...count.slice(12)]).toEqual([1, 1, 0, 2, 1, 0, 1, 1, 2])
  })
})

describe('levels', () => {
  const levels = (over: Partial<MatchingProblem>, headroom?: number) => {
    const problem = aProblem(over)
    return levelsFor(problem, growLimitForest(problem, orderPairs(problem)), headroom)
  }
  const forestOf = (min: number, count = 5): LimitForest => {
    const limits = Array.from({ length: count }, (_, at): Limit => {
      const side = at < 3 ? 'helper' : 'place'
      return { sort: side, side, of: 0, parent: -1, min, max: min }
    })
    return { limits, crossing: [], helperLeaf: new Int32Array(), placeLeaf: new Int32Array() }
  }
  const pins = [[0, 0]] as const

  test('weigh more than all that an exchange through the smaller side can gain', () => {
    // Three nodes at most on the smaller side, two pairs each, at most 10 points a pair.
    expect(levels({})).toEqual({ pin: 0, minimum: 61, keep: 0 })
    expect(levels({}, 3)).toEqual({ pin: 0, minimum: 181, keep: 0 })
    expect(levels({ pairs: offered([[-20, 7, 5]]) }).minimum).toBe(121)
    expect(levels({ keep: [[0, 1], ...pins] })).toEqual({ pin: 0, minimum: 60 + 2 * 61 + 1, keep: 61 })
    expect(levels({ pins })).toEqual({ pin: 61 * 3, minimum: 61, keep: 0 })
    expect(levels({ pins: [] }).pin).toBe(0)
  })

  test('weigh more than all pairs and minimums at once where limits cross', () => {
    expect(encodeFlowNetwork(rich).levels).toEqual({ pin: 0, minimum: 16 * 9 + 4 * 145 + 1, keep: 145 })
    // Four minimums: R1, its companies, the public institutions and companies of R0, and a family; two kept pairs.
    expect(encodeFlowNetwork({ ...rich, pins: [[0, 0]] }).levels.pin).toBe(725 * (4 + 2 + 1))
  })

  test('let a pin outweigh as many minimums as an exchange may meet, within what potentials can hold', () => {
    const pinned = aProblem({ pins })
    const pin = (min: number, headroom: number) => levelsFor(pinned, forestOf(min), headroom).pin
    // Two places and no families: eight minimums at most.
    expect(pin(100, 1)).toBe(61 * 9)
    expect(pin(1, 1)).toBe(61 * 6)
    expect(pin(1, 6e10)).toBe(2 ** 44)
    expect(pin(1, 1e11)).toBe(4 * (6 * 1e12 + 1))
    expect(levelsFor(pinned, forestOf(100, 4), 1).minimum).toBe(41)
  })

  test('let a decision outweigh pins, minimums and kept pairs together', () => {
    const both = { pin: 100, minimum: 10, keep: 3 }
    expect(decisionWorth(both, aProblem({ pins: [...pins, [0, 1]] }), 5)).toBe(2 * (300 + 120 + 3))
    expect(decisionWorth(both, aProblem(), 5)).toBe(2 * (100 + 120 + 3))
  })
})

describe('solving a network', () => {
  test('takes one flow where nothing crosses, and tells its total and pairs in order', () => {
    const network = encodeFlowNetwork(aProblem())
    const { columns, price, finished } = solveNetwork(network)
    expect([finished, price.length]).toEqual([true, network.forest.limits.length])
    const pairs = [
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 2],
    ]
    expect(readMatch(network, columns)).toEqual({ total: 25, pairs })
    expect(readMatch(network, [...columns].reverse()).pairs).toEqual(pairs)
  })
})
