import { describe, expect, test } from 'vitest'
import type { MatchingProblem } from '@/engine/matching-problem'
import { solveMatching } from '@/engine/solve-matching'
import { verifyCertificate } from '@/engine/certificate/verify-certificate'
import { makeCrossingProblem } from '../unit/engine/crossing-problem'
import { bruteForce } from './brute-force'
import { solveWithHighs } from './highs-answer'
import { makeRandomProblem } from './random-problem'
import { buildReferenceModel, judge, type Levelled } from './reference-model'

function solveAndJudge(problem: MatchingProblem): { levels: Levelled | undefined; gap: number } {
  const result = solveMatching(problem)
  const model = buildReferenceModel(problem)
  const rowOf = new Map<string, number>()
  for (let row = 0; row < problem.pairs.place.length; row++) {
    rowOf.set(`${problem.pairs.place[row]} ${problem.pairs.helper[row]}`, row)
  }
  const rows = result.pairs.map(([r, p]) => rowOf.get(`${r} ${p}`)!)
  const levels = judge(problem, model, new Set(rows))
  expect(levels?.[3]).toBe(result.total)
  expect(verifyCertificate(problem, result)).toEqual({ valid: true, gap: result.certificate.gap })
  const needed = model.limits.reduce((sum, { min }) => sum + min, 0)
  const met = levels?.[0] === model.pins.length && levels[1] === needed
  // A budget that cannot be kept is unmet too.
  const inBudget = problem.changeBudget === undefined || levels?.[2] === model.keepWanted
  expect(result.status).toBe(met && inBudget ? 'optimal' : 'impossible')
  return { levels, gap: result.certificate.gap }
}

/** Companies of one group beside ministries and institutions of it: a limit across kinds and their unions. */
const withCorporateGroups = (problem: MatchingProblem): MatchingProblem => ({
  ...problem,
  helpers: problem.helpers.map((helper, at) => ({ ...helper, group: `G${at % 3}` })),
  groupMaxPerPlace: 1,
})

describe('a random problem', () => {
  test('of at most 14 pairs is solved as well as by trying every subset, 400 times', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const problem = makeRandomProblem(seed, { places: 4, helpers: 5, crossing: seed % 2 === 0 })
      if (problem.pairs.place.length > 12) continue
      expect(solveAndJudge(problem).levels, `seed ${seed}`).toEqual(bruteForce(problem))
    }
  })

  test('that a flow can hold equals HiGHS at every level with certificate gap 0, 1,000 times', async () => {
    for (let seed = 1; seed <= 1000; seed++) {
      const problem = makeRandomProblem(seed, { places: 7, helpers: 12, crossing: false })
      const { levels, gap } = solveAndJudge(problem)
      expect(levels, `seed ${seed}`).toEqual(await solveWithHighs(problem))
      expect(gap, `seed ${seed}`).toBe(0)
    }
  })

  test('with limits that cross equals HiGHS at every level, 300 times', async () => {
    for (let seed = 1; seed <= 300; seed++) {
      const problem = makeRandomProblem(seed, { places: 6, helpers: 10, crossing: true })
      expect(solveAndJudge(problem), `seed ${seed}`).toEqual({ levels: await solveWithHighs(problem), gap: 0 })
    }
  })

  test.each([
    [1, 7],
    [2, 5],
    [3, 6],
    [4, 8],
    [6, 12],
  ])(
    'of %i × %i with every kind of limit that crosses equals HiGHS at every level, 60 times',
    async (places, helpers) => {
      for (let seed = 1; seed <= 60; seed++) {
        const plain = makeCrossingProblem(seed, places, helpers)
        const problem = seed % 2 === 0 ? plain : withCorporateGroups(plain)
        expect(solveAndJudge(problem), `seed ${seed}`).toEqual({ levels: await solveWithHighs(problem), gap: 0 })
      }
    },
  )
})
