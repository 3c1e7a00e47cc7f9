import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sortProposal } from '@/modules/matching/domain/runs/sort-proposal'

const pairOf = (regionCode: string, partnerId: string, score: number, partnerName = partnerId) => ({
  regionCode,
  regionName: regionCode,
  partnerId,
  partnerName,
  score,
})
const pairs = [
  pairOf('46880', 'a', 3_000, '환경부'),
  pairOf('46710', 'b', 4_000, '기상청'),
  pairOf('46880', 'b', 5_000, '기상청'),
  pairOf('46720', 'c', 9_000, '산림청'),
]
type Choice = Parameters<typeof sortProposal>[1]
const order = (choice: Choice) => sortProposal(pairs, choice).map((pair) => pairs.indexOf(pair))

describe('the pairs of a board', () => {
  test.each<[Choice, number[]]>([
    [{ view: 'region', sort: 'name' }, [1, 3, 2, 0]],
    [{ view: 'region', sort: 'score' }, [3, 2, 0, 1]],
    [{ view: 'region', sort: 'low' }, [1, 2, 0, 3]],
    [{ view: 'partner', sort: 'name' }, [2, 1, 3, 0]],
    [{ view: 'partner', sort: 'score' }, [2, 1, 3, 0]],
    [{ view: 'partner', sort: 'low' }, [0, 2, 1, 3]],
  ])('stand by %j', (choice, expected) => {
    expect(order(choice)).toEqual(expected)
  })

  test('of partners of one name stay apart', () => {
    const namesakes = [pairOf('1', 'x', 5, '동구'), pairOf('2', 'y', 4, '동구'), pairOf('3', 'x', 3, '동구')]
    const sorted = sortProposal(namesakes, { view: 'partner', sort: 'name' })
    expect(sorted.map(({ partnerId }) => partnerId)).toEqual(['x', 'x', 'y'])
  })

  test('of equal score stand by region under one partner, and by partner under one region', () => {
    const equal = [pairOf('2', 'x', 5), pairOf('1', 'x', 5), pairOf('1', 'w', 5)]
    const sorted = (view: Choice['view'], items = equal) =>
      sortProposal(items, { view, sort: 'name' }).map(({ regionCode, partnerId }) => regionCode + partnerId)
    expect(sorted('partner')).toEqual(['1w', '1x', '2x'])
    expect(sorted('region')).toEqual(['1w', '1x', '2x'])
    expect(sorted('partner', equal.toReversed())).toEqual(['1w', '1x', '2x'])
  })

  test('stand the same whatever order they came in, groups together and the best of each first', () => {
    const some = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(2)), {
      selector: ([region, partner]) => `${region} ${partner}`,
      maxLength: 12,
    })
    const anyChoice = fc.record({
      view: fc.constantFrom('region' as const, 'partner' as const),
      sort: fc.constantFrom('name' as const, 'score' as const, 'low' as const),
    })
    const shuffled = some.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, anyChoice, ([list, other], choice) => {
        const made = (items: typeof list) => items.map(([r, p, score]) => pairOf(String(r), String(p), score))
        const sorted = sortProposal(made(list), choice)
        expect(sortProposal(made(other), choice)).toEqual(sorted)
        const groups = sorted.map((pair) => (choice.view === 'region' ? pair.regionCode : pair.partnerId))
        sorted.slice(1).forEach((pair, at) => {
          if (groups[at] === groups[at + 1]) expect(pair.score).toBeLessThanOrEqual(sorted[at]!.score)
          else expect(groups.slice(0, at + 1)).not.toContain(groups[at + 1])
        })
      }),
    )
  })
})
