import { describe, expect, test } from 'vitest'
import { giniOf, measureMatch } from '@/modules/matching/domain/analysis/measures/matching-measures'
import { aProblem } from '../../support/matching-instances/problems'

describe('the measures of a match', () => {
  const pairs = [
    [0, 1],
    [0, 2],
    [1, 0],
  ] as const

  test('count coverage, totals, hopes, load, distance and moves', () => {
    const measures = measureMatch(aProblem(), pairs, {
      wishRank: ([r, p]) => (r === p ? undefined : r + 1),
      distanceKm: ([r]) => (r === 0 ? 10 : undefined),
      standing: [
        [0, 1],
        [1, 1],
      ],
    })
    expect(measures).toEqual({
      regionsAtMinimum: 2,
      partnersUsed: 3,
      total: 21,
      floor: 9,
      mean: 10.5,
      gini: 3 / 42,
      hopesMet: { 1: 2, 2: 1 },
      blockingPairs: 2,
      load: { 1: 1, 2: 1 },
      meanDistanceKm: 10,
      kept: 1,
      ended: 1,
      added: 2,
    })
  })

  test('a pair blocks only when both sides gain more than the margin', () => {
    expect(measureMatch(aProblem(), pairs, { blockingMargin: 0 }).blockingPairs).toBe(2)
    expect(measureMatch(aProblem(), pairs, { blockingMargin: 4 }).blockingPairs).toBe(0)
    expect(measureMatch(aProblem(), []).blockingPairs).toBe(6)
    const closed = aProblem({ regions: aProblem().regions.map((region) => ({ ...region, min: 0, max: 0 })) })
    expect(measureMatch(closed, []).blockingPairs).toBe(0)
  })

  test('of nothing are zeros', () => {
    const none = aProblem({ regions: [], partners: [], pairs: { region: [], partner: [], score: [] } })
    expect(measureMatch(none, [])).toMatchObject({ floor: 0, mean: 0, gini: 0, meanDistanceKm: undefined, kept: 0 })
  })

  test('Gini is 0 among equals and near 1 when one has all', () => {
    expect(giniOf([5, 5, 5])).toBe(0)
    expect(giniOf([0, 0, 0, 8])).toBe(0.75)
    expect(giniOf([0, 0])).toBe(0)
  })
})
