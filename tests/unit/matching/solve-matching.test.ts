import { describe, expect, test } from 'vitest'
import type { MatchingProblem } from '@/engine/matching-problem'
import { openMatching, solveMatching } from '@/engine/solve-matching'
import { verifyCertificate } from '@/engine/certificate/verify-certificate'
import { bruteForce } from '../../engine/brute-force'
import { makeRandomProblem } from '../../engine/random-problem'
import { buildReferenceModel, judge } from '../../engine/reference-model'
import { aProblem, offered } from '../../support/matching-instances/problems'

const region = (over: object = {}) => ({ id: `R${Math.floor(1e9 * 0.5)}`, min: 0, max: 2, ...over })

describe('solving a match', () => {
  test('small problems of every sort are solved as well as by trying every subset', () => {
    for (let seed = 2001; seed <= 2160; seed++) {
      const problem = makeRandomProblem(seed, { regions: 4, partners: 5, crossing: seed % 3 === 0 })
      if (problem.pairs.region.length > 9) continue
      const result = solveMatching(problem)
      const model = buildReferenceModel(problem)
      const chosen = new Set(result.pairs.map(String))
      const rows = [...Array(problem.pairs.region.length).keys()].filter((row) => {
        return chosen.has(`${problem.pairs.region[row]},${problem.pairs.partner[row]}`)
      })
      expect(judge(problem, model, new Set(rows)), `seed ${seed}`).toEqual(bruteForce(problem))
      expect(verifyCertificate(problem, result)).toEqual({ valid: true, gap: result.certificate.gap })
    }
  })

  test('nothing to match is an answer', () => {
    const none = { region: [], partner: [], score: [] }
    expect(solveMatching(aProblem({ regions: [], partners: [], pairs: none }))).toMatchObject({
      status: 'optimal',
      pairs: [],
    })
    expect(solveMatching(aProblem({ partners: [], pairs: none })).status).toBe('impossible')
    const zero = aProblem().partners.map((partner) => ({ ...partner, max: 0 }))
    const lenient = aProblem().regions.map((entry) => ({ ...entry, min: 0 }))
    expect(solveMatching(aProblem({ partners: zero, regions: lenient }))).toMatchObject({ status: 'optimal', total: 0 })
  })

  test('a pair worth nothing less than nothing is taken only for a minimum', () => {
    const pairs = offered([[-5], [-7]])
    const partners = [{ id: 'P0', kind: 'company', min: 0, max: 2 }]
    expect(solveMatching(aProblem({ partners, pairs })).total).toBe(-12)
    const regions = [region({ id: 'a' }), region({ id: 'b' })]
    expect(solveMatching(aProblem({ partners, pairs, regions })).total).toBe(0)
  })

  test('tells its steps and times them by the clock it is given', () => {
    let now = 0
    const steps: string[] = []
    const { timingMs } = solveMatching(aProblem(), {
      clock: () => (now += 5),
      onProgress: ({ step }) => steps.push(step),
    })
    expect(steps).toEqual(['building', 'solving', 'verifying'])
    expect(timingMs).toEqual({ build: 5, solve: 5, verify: 5 })
    expect(solveMatching(aProblem()).timingMs).toEqual({ build: 0, solve: 0, verify: 0 })
  })

  test('a stopped run with crossing limits still breaks none of them', () => {
    const regions = aProblem().regions.map((entry) => ({
      ...entry,
      kinds: { some: { min: 0, max: 1 }, other: { min: 0, max: 1 } },
    }))
    const kindGroups = { some: ['ministry', 'company'], other: ['ministry', 'publicInstitution'] }
    const problem = aProblem({ regions, kindGroups })
    const result = solveMatching(problem, { shouldStop: () => true })
    expect(result.status).toBe('stopped')
    expect(verifyCertificate(problem, result).valid).toBe(true)
  })
})

describe('what never lowers or raises the total', () => {
  const problems = [...Array(40).keys()].map((at) =>
    makeRandomProblem(3000 + at, { regions: 5, partners: 8, crossing: false }),
  )
  const total = (problem: MatchingProblem) => solveMatching(problem, { repairs: false }).total

  test('scaling all scores scales the total', () => {
    for (const problem of problems) {
      const score = Array.from(problem.pairs.score, (points) => points * 7)
      expect(total({ ...problem, pairs: { ...problem.pairs, score } })).toBe(total(problem) * 7)
    }
  })

  test('the order of the pairs in the file is nothing to the total', () => {
    for (const problem of problems) {
      const { region: r, partner, score } = problem.pairs
      const reversed = {
        region: Array.from(r).reverse(),
        partner: Array.from(partner).reverse(),
        score: Array.from(score).reverse(),
      }
      expect(total({ ...problem, pairs: reversed })).toBe(total(problem))
    }
  })

  test('a larger maximum or one more partner never lowers what can be reached', () => {
    for (const problem of problems) {
      const free = {
        ...problem,
        pins: [],
        keep: undefined,
        regions: problem.regions.map((entry) => ({ ...entry, min: 0, kinds: {} })),
      }
      const eased = { ...free, families: [], partners: free.partners.map((partner) => ({ ...partner, min: 0 })) }
      const wider = { ...eased, partners: eased.partners.map((partner) => ({ ...partner, max: partner.max + 1 })) }
      expect(total(wider)).toBeGreaterThanOrEqual(total(eased))
      const count = eased.partners.length
      const more = {
        ...eased,
        partners: [...eased.partners, { id: 'new', kind: 'company', min: 0, max: 1 }],
        pairs: {
          region: [...Array.from(eased.pairs.region), ...eased.regions.map((_, r) => r)],
          partner: [...Array.from(eased.pairs.partner), ...eased.regions.map(() => count)],
          score: [...Array.from(eased.pairs.score), ...eased.regions.map(() => 1)],
        },
      }
      expect(total(more)).toBeGreaterThanOrEqual(total(eased))
    }
  })
})

describe('matching anew', () => {
  test('a change budget lets so many end and no more, and a larger one never brings less', () => {
    const keep = [
      [0, 1],
      [1, 2],
    ] as const
    const totals = [0, 1, 2].map((changeBudget) => {
      const result = solveMatching(aProblem({ keep, changeBudget }))
      const now = new Set(result.pairs.map(String))
      expect(keep.filter((pair) => !now.has(String(pair))).length).toBeLessThanOrEqual(changeBudget)
      return result.total
    })
    expect(totals).toEqual([...totals].sort((one, other) => one - other))
  })
})

describe('what if, on a small match', () => {
  test('forcing tells loss and chain, barring likewise, an absent pair nothing', () => {
    const open = openMatching(
      aProblem({
        pairs: offered([
          [10, 7, 5],
          [9, 1, null],
        ]),
      }),
    )
    expect(open.result.pairs).toEqual([
      [0, 1],
      [0, 2],
      [1, 0],
    ])
    expect(open.whatIf([0, 0])).toEqual({
      pair: [0, 0],
      forced: true,
      possible: true,
      lossAtLeast: expect.any(Number) as number,
      loss: 5,
      brokenMinimums: 0,
      brokenPins: 0,
      brokenKeeps: 0,
      chain: [
        [0, 0, '+'],
        [0, 1, '-'],
        [1, 1, '+'],
        [1, 0, '-'],
      ],
    })
    expect(open.whatIf([0, 2])).toMatchObject({ forced: false, loss: 5, chain: [[0, 2, '-']] })
    expect(open.whatIf([1, 2])).toBeUndefined()
  })

  test('a pair that the limits never allow is said to be impossible', () => {
    const partners = aProblem().partners.map((partner, p) => (p === 0 ? { ...partner, max: 0 } : partner))
    expect(openMatching(aProblem({ partners })).whatIf([0, 0])).toMatchObject({ possible: false, chain: [] })
  })
})
