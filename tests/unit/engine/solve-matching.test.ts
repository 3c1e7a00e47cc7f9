import { describe, expect, test } from 'vitest'
import type { MatchingProblem } from '@/engine/matching-problem'
import { openMatching, solveMatching } from '@/engine/solve-matching'
import { verifyCertificate } from '@/engine/certificate/verify-certificate'
import { bruteForce } from '../../engine/brute-force'
import { makeRandomProblem } from '../../engine/random-problem'
import { buildReferenceModel, judge } from '../../engine/reference-model'
import { aProblem, offered } from '../../support/matching-instances/problems'

const place = (over: object = {}) => ({ id: `R${Math.floor(1e9 * 0.5)}`, min: 0, max: 2, ...over })

describe('solving a match', () => {
  test('small problems of every sort are solved as well as by trying every subset', () => {
    for (let seed = 2001; seed <= 2160; seed++) {
      const problem = makeRandomProblem(seed, { places: 4, helpers: 5, crossing: seed % 3 === 0 })
      if (problem.pairs.place.length > 9) continue
      const result = solveMatching(problem)
      const model = buildReferenceModel(problem)
      const chosen = new Set(result.pairs.map(String))
      const rows = [...Array(problem.pairs.place.length).keys()].filter((row) => {
        return chosen.has(`${problem.pairs.place[row]},${problem.pairs.helper[row]}`)
      })
      expect(judge(problem, model, new Set(rows)), `seed ${seed}`).toEqual(bruteForce(problem))
      expect(verifyCertificate(problem, result)).toEqual({ valid: true, gap: result.certificate.gap })
    }
  })

  test('nothing to match is an answer', () => {
    const none = { place: [], helper: [], score: [] }
    expect(solveMatching(aProblem({ places: [], helpers: [], pairs: none }))).toMatchObject({
      status: 'optimal',
      pairs: [],
    })
    expect(solveMatching(aProblem({ helpers: [], pairs: none })).status).toBe('impossible')
    const zero = aProblem().helpers.map((helper) => ({ ...helper, max: 0 }))
    const lenient = aProblem().places.map((entry) => ({ ...entry, min: 0 }))
    expect(solveMatching(aProblem({ helpers: zero, places: lenient }))).toMatchObject({ status: 'optimal', total: 0 })
  })

  test('a pair worth nothing less than nothing is taken only for a minimum', () => {
    const pairs = offered([[-5], [-7]])
    const helpers = [{ id: 'P0', kind: 'company', min: 0, max: 2 }]
    expect(solveMatching(aProblem({ helpers, pairs })).total).toBe(-12)
    const places = [place({ id: 'a' }), place({ id: 'b' })]
    expect(solveMatching(aProblem({ helpers, pairs, places })).total).toBe(0)
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
    const places = aProblem().places.map((entry) => ({
      ...entry,
      kinds: { some: { min: 0, max: 1 }, other: { min: 0, max: 1 } },
    }))
    const kindGroups = { some: ['ministry', 'company'], other: ['ministry', 'publicInstitution'] }
    const problem = aProblem({ places, kindGroups })
    const result = solveMatching(problem, { shouldStop: () => true })
    expect(result.status).toBe('stopped')
    expect(verifyCertificate(problem, result).valid).toBe(true)
  })
})

describe('what never lowers or raises the total', () => {
  const problems = [...Array(40).keys()].map((at) =>
    makeRandomProblem(3000 + at, { places: 5, helpers: 8, crossing: false }),
  )
  const total = (problem: MatchingProblem) => solveMatching(problem, { explain: false }).total

  test('scaling all scores scales the total', () => {
    for (const problem of problems) {
      const score = Array.from(problem.pairs.score, (points) => points * 7)
      expect(total({ ...problem, pairs: { ...problem.pairs, score } })).toBe(total(problem) * 7)
    }
  })

  test('the order of the pairs in the file is nothing to the total', () => {
    for (const problem of problems) {
      const { place: r, helper, score } = problem.pairs
      const reversed = {
        place: Array.from(r).reverse(),
        helper: Array.from(helper).reverse(),
        score: Array.from(score).reverse(),
      }
      expect(total({ ...problem, pairs: reversed })).toBe(total(problem))
    }
  })

  test('a larger maximum or one more helper never lowers what can be reached', () => {
    for (const problem of problems) {
      const free = {
        ...problem,
        pins: [],
        keep: undefined,
        places: problem.places.map((entry) => ({ ...entry, min: 0, kinds: {} })),
      }
      const eased = { ...free, families: [], helpers: free.helpers.map((helper) => ({ ...helper, min: 0 })) }
      const wider = { ...eased, helpers: eased.helpers.map((helper) => ({ ...helper, max: helper.max + 1 })) }
      expect(total(wider)).toBeGreaterThanOrEqual(total(eased))
      const count = eased.helpers.length
      const more = {
        ...eased,
        helpers: [...eased.helpers, { id: 'new', kind: 'company', min: 0, max: 1 }],
        pairs: {
          place: [...Array.from(eased.pairs.place), ...eased.places.map((_, r) => r)],
          helper: [...Array.from(eased.pairs.helper), ...eased.places.map(() => count)],
          score: [...Array.from(eased.pairs.score), ...eased.places.map(() => 1)],
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
      overBudget: 0,
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
    const helpers = aProblem().helpers.map((helper, p) => (p === 0 ? { ...helper, max: 0 } : helper))
    expect(openMatching(aProblem({ helpers })).whatIf([0, 0])).toMatchObject({ possible: false, chain: [] })
  })
})
