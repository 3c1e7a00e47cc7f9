import { describe, expect, test } from 'vitest'
import type { PairIndex } from '@/engine/matching-problem'
import { measureRun } from '@/modules/matching/domain/runs/run-measures'
import { aProblem } from '../../support/matching-instances/problems'

const scores = new Map([
  ['0:0', 10],
  ['0:2', 5],
  ['1:2', 4],
])
const scoreOf = ([region, partner]: PairIndex) => scores.get(`${region}:${partner}`)!

describe('the measures of a run', () => {
  test('count regions, partners, new and standing pairs, and name the region with the lowest sum', () => {
    const pairs: PairIndex[] = [
      [0, 0],
      [0, 2],
      [1, 2],
    ]
    expect(
      measureRun(aProblem(), {
        pairs,
        standing: [
          [0, 0],
          [1, 1],
        ],
        missing: 2,
        scoreOf,
      }),
    ).toEqual({
      regions: 2,
      partners: 3,
      pairs: 3,
      standingPairs: 1,
      newPairs: 2,
      endedPairs: 1,
      missing: 2,
      floor: { regionCode: 'R1', score: 4 },
      gini: 11 / 38,
      partnersUsed: 2,
    })
  })

  test('put the floor at nothing for a region that got nobody', () => {
    expect(measureRun(aProblem(), { pairs: [[0, 0]], standing: [], missing: 0, scoreOf }).floor).toEqual({
      regionCode: 'R1',
      score: 0,
    })
  })

  test('have no floor without regions', () => {
    expect(measureRun(aProblem({ places: [] }), { pairs: [], standing: [], missing: 0, scoreOf })).toMatchObject({
      regions: 0,
      pairs: 0,
      floor: null,
      partnersUsed: 0,
    })
  })
})
