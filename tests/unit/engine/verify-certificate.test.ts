import { describe, expect, test } from 'vitest'
import type { MatchingProblem } from '@/engine/matching-problem'
import type { MatchingResult } from '@/engine/matching-result'
import { solveMatching } from '@/engine/solve-matching'
import { verifyCertificate } from '@/engine/certificate/verify-certificate'
import { aProblem } from '../../support/matching-instances/problems'

const faultOf = (problem: MatchingProblem, result: MatchingResult, over: Partial<MatchingResult>) =>
  verifyCertificate(problem, { ...result, ...over })

describe('the verifier', () => {
  const problem = aProblem()
  const result = solveMatching(problem)
  const { potentials } = result.certificate

  test('accepts what the solver proves', () => {
    expect(verifyCertificate(problem, result)).toEqual({ valid: true, gap: 0 })
  })

  test('refuses a wrong total, a pair listed twice and one not offered', () => {
    expect(faultOf(problem, result, { total: 1 })).toMatchObject({
      valid: false,
      fault: `the total is ${result.total}, not 1`,
    })
    const twice = [...result.pairs, result.pairs[0]!]
    expect(faultOf(problem, result, { pairs: twice })).toMatchObject({
      valid: false,
      fault: 'a pair is not offered or listed twice',
    })
    expect(faultOf(problem, result, { pairs: [...result.pairs, [0, 9]] }).valid).toBe(false)
  })

  test('refuses more pairs than a limit allows, by name', () => {
    const pairs = [
      [0, 0],
      [1, 0],
    ] as const
    expect(faultOf(problem, result, { pairs, total: 19 })).toMatchObject({ fault: 'helper P0: 2 where 1 are allowed' })
    const tight = aProblem({ places: problem.places.map((place) => ({ ...place, max: 1 })) })
    const crowded = [
      [0, 0],
      [0, 1],
      [1, 2],
    ] as const
    expect(faultOf(tight, result, { pairs: crowded, total: 21 })).toMatchObject({
      fault: 'place R0: 2 where 1 are allowed',
    })
  })

  test('a worse match shows a gap as large as what it gives away', () => {
    const pairs = [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const
    expect(result.total).toBe(25)
    expect(faultOf(problem, result, { pairs, total: 16 })).toMatchObject({
      valid: false,
      fault: 'the gap is 9, not 0',
      gap: 9,
    })
  })

  test('wrong prices never prove anything: the gap grows and is not believed', () => {
    const other = { ...potentials, helper: potentials.helper.map((price) => price + 3) }
    const { valid, gap } = faultOf(problem, result, { certificate: { ...result.certificate, potentials: other } })
    expect(valid).toBe(false)
    expect(gap).toBeGreaterThan(0)
  })

  test('counts kinds, groups, families, apart-pairs and the budget', () => {
    const limits: readonly (readonly [Partial<MatchingProblem>, RegExp])[] = [
      [
        { places: problem.places.map((place) => ({ ...place, kinds: { company: { min: 0, max: 0 } } })) },
        /^place R0, company: 1/,
      ],
      [
        {
          places: problem.places.map((place) => ({ ...place, kinds: { rest: { min: 0, max: 1 } } })),
          kindGroups: { rest: ['publicInstitution', 'company'] },
        },
        /^place R0, rest: 2 where 1/,
      ],
      [{ groupMaxPerPlace: 1, helpers: problem.helpers.map((helper) => ({ ...helper, group: 'G' })) }, /^group 0 G: 2/],
      [{ families: [{ side: 'helper', of: 2, members: [0, 1], max: 1 }] }, /^family 0: 2 where 1/],
      [{ families: [{ side: 'place', of: 0, members: [1, 2], max: 1 }] }, /^family 0: 2 where 1/],
      [
        {
          notTogether: [
            [0, 1],
            [2, 1],
          ],
        },
        /^notTogether 0 1: 2 where 1/,
      ],
    ]
    const pairs = [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const
    for (const [over, fault] of limits) {
      const limited = aProblem(over)
      expect(faultOf(limited, solveMatching(limited), { pairs, total: 16 }).fault).toMatch(fault)
    }
  })

  test('believes pins only when all hold, and then as facts', () => {
    const pinned = aProblem({ pins: [[1, 1]] })
    const proven = solveMatching(pinned)
    expect(proven).toMatchObject({ status: 'optimal', certificate: { gap: 0 } })
    const without = verifyCertificate(pinned, { ...proven, pairs: result.pairs, total: result.total })
    expect(without.gap).toBeGreaterThan(proven.certificate.levels.pin / 2)
  })

  test('values kept pairs and a budget', () => {
    for (const over of [
      { keep: [[1, 1]] },
      {
        keep: [
          [1, 1],
          [0, 2],
        ],
        changeBudget: 1,
      },
    ] as const) {
      const kept = aProblem(over)
      const proven = solveMatching(kept)
      expect(verifyCertificate(kept, proven)).toEqual({ valid: true, gap: proven.certificate.gap })
    }
    const impossible = aProblem({
      keep: [
        [0, 0],
        [1, 0],
      ],
      changeBudget: 0,
    })
    expect(solveMatching(impossible).status).toBe('impossible')
  })
})
