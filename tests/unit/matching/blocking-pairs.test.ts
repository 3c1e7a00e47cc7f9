import { describe, expect, test } from 'vitest'
import { findBlockingPairs } from '@/modules/matching/domain/analysis/measures/blocking-pairs'
import { aProblem } from '../../support/matching-instances/problems'

describe('a pair outside the match', () => {
  const pairs = [
    [0, 1],
    [0, 2],
    [1, 0],
  ] as const

  test('blocks only when both sides gain more than the margin', () => {
    expect(findBlockingPairs(aProblem(), pairs)).toHaveLength(2)
    expect(findBlockingPairs(aProblem(), pairs, 4)).toEqual([])
    expect(findBlockingPairs(aProblem(), [])).toHaveLength(6)
    const closed = aProblem({ places: aProblem().places.map((place) => ({ ...place, min: 0, max: 0 })) })
    expect(findBlockingPairs(closed, [])).toEqual([])
  })
})
