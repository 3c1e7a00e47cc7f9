import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawOrder } from '@/modules/matching/domain/settings/draw-order'

const seed = fc.integer({ min: 1, max: 999_999 })

describe('the order of lots', () => {
  test('holds every item as often as before, and leaves the list it drew from', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), seed, (items, number) => {
        const before = [...items]
        expect([...drawOrder(items, number)].sort()).toEqual([...before].sort())
        expect(items).toEqual(before)
      }),
    )
  })

  test('is the same for the same number', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), seed, (items, number) => {
        expect(drawOrder(items, number)).toEqual(drawOrder([...items], number))
      }),
    )
  })

  test('is left as it is by the number 0', () => {
    expect(drawOrder([3, 1, 2], 0)).toEqual([3, 1, 2])
  })

  test('stays the same from release to release, since published runs name their number', () => {
    expect(drawOrder(['가', '나', '다', '라', '마', '바'], 2026)).toEqual(['마', '바', '가', '다', '라', '나'])
  })

  test('gives every order of three about the same chance', () => {
    const counts = new Map<string, number>()
    for (let number = 1; number <= 6_000; number++) {
      const order = drawOrder(['a', 'b', 'c'], number).join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    // Six standard deviations of 1,000 draws each.
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(175)
  })
})
