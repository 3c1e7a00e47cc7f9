import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type StandingCounts, limitsLeft } from '@/modules/matching/domain/problem/region-limits'

const rules = { min: 2, max: 3, kinds: { ministry: { min: 1, max: 1 } } }
const standing = (over: Partial<StandingCounts> = {}): StandingCounts => ({
  pinned: 0,
  pinnedByKind: {},
  outside: 0,
  outsideByKind: {},
  ...over,
})

describe('what is left to find for a region', () => {
  test('is all of it when nothing stands', () => {
    expect(limitsLeft(rules, standing())).toEqual(rules)
  })

  test('is less by every tie with a body outside, down to nothing', () => {
    const one = standing({ outside: 1, outsideByKind: { ministry: 1 } })
    expect(limitsLeft(rules, one)).toEqual({ min: 1, max: 2, kinds: { ministry: { min: 0, max: 0 } } })
    expect(limitsLeft(rules, standing({ outside: 5 }))).toEqual({ min: 0, max: 0, kinds: rules.kinds })
  })

  test('holds kept ties even beyond a maximum', () => {
    const twoMinistries = standing({ pinned: 2, pinnedByKind: { ministry: 2 } })
    expect(limitsLeft(rules, twoMinistries).kinds).toEqual({ ministry: { min: 1, max: 2 } })
    expect(limitsLeft(rules, standing({ pinned: 4 }))).toMatchObject({ min: 2, max: 4 })
    expect(
      limitsLeft(
        rules,
        standing({ pinned: 2, pinnedByKind: { ministry: 2 }, outside: 3, outsideByKind: { ministry: 1 } }),
      ),
    ).toEqual({ min: 0, max: 2, kinds: { ministry: { min: 0, max: 2 } } })
  })

  test('always leaves room for what is kept, and never asks for more than it allows', () => {
    const small = fc.nat(6)
    fc.assert(
      fc.property(small, small, small, small, (min, extra, pinned, outside) => {
        const left = limitsLeft({ min, max: min + extra, kinds: {} }, standing({ pinned, outside }))
        expect(left.max).toBeGreaterThanOrEqual(pinned)
        expect(left.max).toBeGreaterThanOrEqual(left.min)
        expect(left.min).toBeGreaterThanOrEqual(0)
        expect(left.min + outside).toBeGreaterThanOrEqual(Math.min(min, outside))
        if (outside < min) expect(left.min + outside).toBe(min)
      }),
    )
  })
})
