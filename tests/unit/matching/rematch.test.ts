import { describe, expect, test } from 'vitest'
import { joinPartner, reserveCapacity, withdrawPartner } from '@/modules/matching/domain/problem/rematch'
import { solveMatching } from '@/engine/solve-matching'
import { aProblem, readInstance } from '../../support/matching-instances/problems'

describe('matching anew', () => {
  test('after any of ten withdrawals every other standing pair stays, unless a minimum needs it', () => {
    const problem = readInstance('a200')
    const { pairs } = solveMatching(problem)
    for (let gone = 55; gone < 155; gone += 10) {
      const next = withdrawPartner(problem, pairs, gone)
      expect(next.keep).toEqual(pairs.filter(([, p]) => p !== gone))
      const after = solveMatching(next, { repairs: false })
      const now = new Set(after.pairs.map(String))
      expect(after.pairs.some(([, p]) => p === gone)).toBe(false)
      const broken = next.keep!.filter((pair) => !now.has(String(pair)))
      if (broken.length === 0) continue
      // A tie may end only where keeping all of them would leave a minimum unmet.
      const all = solveMatching({ ...next, keep: undefined, pins: next.keep! }, { repairs: false })
      expect(all.status).toBe('impossible')
      expect(after.status).toBe('optimal')
    }
  })

  test('a newcomer fills what is free and breaks nothing', () => {
    const problem = aProblem({ regions: aProblem().regions.map((region) => ({ ...region, max: 4 })) })
    const before = solveMatching(problem)
    const joined = joinPartner(problem, before.pairs, { id: 'P3', kind: 'company', min: 0, max: 2 }, [8, undefined])
    const after = solveMatching(joined)
    expect(after.pairs).toEqual(
      [...before.pairs, [0, 3]].sort((one, other) => one[0]! - other[0]! || one[1]! - other[1]!),
    )
    expect(after.total).toBe(before.total + 8)
    expect(joined.keep).toEqual(before.pairs)
  })

  test('places are held back, but never those that a need, a pin or a kept pair takes', () => {
    const regions = [
      { id: 'R0', min: 1, max: 5 },
      { id: 'R1', min: 0, max: 5, kinds: { ministry: { min: 2, max: 3 }, company: { min: 2, max: 2 } } },
      { id: 'R2', min: 0, max: 2 },
    ]
    const problem = aProblem({
      regions,
      pins: [
        [0, 0],
        [0, 1],
      ],
      keep: [
        [0, 1],
        [0, 2],
      ],
    })
    expect(reserveCapacity(problem, 1).regions.map(({ max }) => max)).toEqual([4, 4, 1])
    expect(reserveCapacity(problem, 9).regions.map(({ max }) => max)).toEqual([3, 4, 0])
  })
})
