import { describe, expect, test } from 'vitest'
import { encodeFlowNetwork } from '@/engine/network/encode-flow-network'
import { solveNetwork } from '@/engine/network/solve-network'
import type { MatchingProblem } from '@/engine/matching-problem'
import { solveMatching } from '@/engine/solve-matching'
import { verifyCertificate } from '@/engine/certificate/verify-certificate'
import { bruteForce } from '../../engine/brute-force'
import { buildReferenceModel, compareLevels, judge } from '../../engine/reference-model'
import { aProblem, offered } from '../../support/matching-instances/problems'
import { makeCrossingProblem } from './crossing-problem'

const helper = (at: number, kind = 'company') => ({ id: `P${at}`, kind, min: 0, max: 1 })
const place = (over: object = {}) => ({ id: 'R0', min: 0, max: 3, ...over })

/** Three helpers of whom no two may meet: prices alone would take half of each. */
const apart = aProblem({
  places: [place()],
  helpers: [helper(0), helper(1), helper(2)],
  pairs: offered([[10, 12, 14]]),
  notTogether: [
    [0, 1],
    [1, 2],
    [0, 2],
  ],
})

function levelsOf(problem: MatchingProblem, pairs: readonly (readonly [number, number])[]) {
  const chosen = new Set(pairs.map(String))
  const rows = [...Array(problem.pairs.place.length).keys()].filter((row) => {
    return chosen.has(`${problem.pairs.place[row]},${problem.pairs.helper[row]}`)
  })
  return judge(problem, buildReferenceModel(problem), new Set(rows))
}

describe('limits that cross', () => {
  test('between more than two helpers are one limit of all who may not meet', () => {
    const { pairs, status, certificate } = solveMatching(apart)
    expect(pairs).toEqual([[0, 2]])
    expect(status).toBe('optimal')
    expect(certificate.gap).toBe(0)
    const beside = solveMatching({ ...apart, places: [place({ max: 1 })], groupMaxPerPlace: 1 })
    expect(beside).toMatchObject({ total: 14, certificate: { gap: 0 } })
  })

  test('that are met anyway cost nothing and leave no gap', () => {
    const { total, certificate } = solveMatching({ ...apart, pairs: offered([[10, null, null]]) })
    expect([total, certificate.gap]).toEqual([10, 0])
    const alone = { ...apart, places: [place({ max: 1 })] }
    expect(solveMatching(alone)).toMatchObject({ total: 14, certificate: { gap: 0 } })
  })

  test('have a price, paid by both helpers, where one of them must give way', () => {
    const kinds = { state: { min: 0, max: 1 }, offices: { min: 0, max: 1 } }
    const kindGroups = { state: ['ministry', 'publicInstitution'], offices: ['publicInstitution', 'company'] }
    const helpers = [helper(0, 'ministry'), helper(1, 'publicInstitution'), helper(2, 'company')]
    const three = (scores: number[]) =>
      solveMatching(aProblem({ places: [place({ kinds })], helpers, kindGroups, pairs: offered([scores]) }))
    expect(three([5, 9, 6])).toMatchObject({ total: 11, certificate: { gap: 0 } })
    expect(three([5, 12, 6])).toMatchObject({ total: 12, certificate: { gap: 0 } })
    expect(three([5, 12, 6]).pairs).toEqual([[0, 1]])
  })

  test('ask for their minimum before any score, as cheaply as they can', () => {
    const kinds = { state: { min: 1, max: 2 }, offices: { min: 1, max: 2 } }
    const kindGroups = { state: ['ministry', 'publicInstitution'], offices: ['publicInstitution', 'company'] }
    const helpers = [helper(0, 'ministry'), helper(1, 'publicInstitution'), helper(2, 'company')]
    const three = (scores: (number | null)[]) =>
      solveMatching(aProblem({ places: [place({ kinds })], helpers, kindGroups, pairs: offered([scores]) }))
    expect(three([-5, -12, -6])).toMatchObject({ status: 'optimal', total: -11, certificate: { gap: 0 } })
    expect(three([-5, -10, -6])).toMatchObject({ status: 'optimal', total: -10, certificate: { gap: 0 } })
    expect(three([-5, null, null])).toMatchObject({ status: 'impossible', total: -5, certificate: { gap: 0 } })
  })

  /** Seed, places, helpers, total. */
  test.each([
    [1, 1, 7, 23],
    [12, 1, 7, 1],
    [42, 1, 7, 31],
    [47, 1, 7, 32],
    [56, 1, 7, 2],
    [66, 1, 7, 2],
    [68, 1, 7, 31],
    [69, 1, 7, 1402],
    [77, 1, 7, 24],
    [81, 1, 7, 1456],
    [83, 1, 7, 1299],
    [88, 1, 7, 953],
    [113, 1, 7, 368],
    [114, 1, 7, 19],
    [119, 1, 7, 1324],
    [128, 1, 7, 19],
    [132, 1, 7, 33],
    [137, 1, 7, 927],
    [36, 2, 5, 2584],
    [81, 2, 5, 2686],
    [101, 2, 5, -28],
    [103, 2, 5, -25],
    [139, 2, 5, 47],
    [147, 2, 5, 48],
  ])('problem %i of %i × %i equals every subset tried, and its proof holds', (seed, places, helpers, total) => {
    const problem = makeCrossingProblem(seed, places, helpers)
    const result = solveMatching(problem, { explain: false })
    expect([result.total, result.certificate.gap]).toEqual([total, 0])
    expect(levelsOf(problem, result.pairs)).toEqual(bruteForce(problem))
    expect(verifyCertificate(problem, result)).toEqual({ valid: true, gap: 0 })
    expect(solveMatching(problem, { explain: false })).toEqual(result)
  })

  test('larger ones are proven too, some by prices and some by a tree', () => {
    const solved = [...Array(40).keys()].map((seed) =>
      solveMatching(makeCrossingProblem(seed, 6, 12), { explain: false }),
    )
    expect(solved.filter(({ certificate }) => certificate.gap > 0)).toEqual([])
    const withTree = solved.filter(({ certificate }) => certificate.proof).length
    expect(withTree).toBeGreaterThan(3)
    expect(withTree).toBeLessThan(37)
  })

  test('that never branch equal every subset tried too', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const problem = makeCrossingProblem(seed, 2, 3)
      const result = solveMatching(problem, { explain: false })
      expect(levelsOf(problem, result.pairs), `seed ${seed}`).toEqual(bruteForce(problem))
    }
  })
})

describe('a pair forced or barred where limits cross', () => {
  test('is in or out whatever it breaks, the rest as good as can be', () => {
    const problem = makeCrossingProblem(132, 1, 7)
    const model = buildReferenceModel(problem)
    const judged = [...Array(128).keys()].map((mask) => {
      const rows = new Set([...Array(7).keys()].filter((row) => mask & (1 << row)))
      return { rows, levels: judge(problem, model, rows) }
    })
    for (let column = 0; column < 7; column++) {
      for (const inside of [true, false]) {
        const network = encodeFlowNetwork(problem, inside ? { force: [column] } : { bar: [column] })
        const { columns } = solveNetwork(network)
        const best = judged
          .filter(({ rows, levels }) => levels && rows.has(column) === inside)
          .map(({ levels }) => levels!)
          .sort(compareLevels)
          .at(-1)
        expect(judge(problem, model, new Set(columns)), `${column} ${inside}`).toEqual(best)
      }
    }
  })
})

describe('a search that is stopped', () => {
  test('hands back a match that holds all limits, and a valid distance to the optimum', () => {
    let unfinished = 0
    for (let seed = 0; seed < 12; seed++) {
      const problem = makeCrossingProblem(seed, 6, 12)
      const best = solveMatching(problem, { explain: false })
      for (const last of [1, 2, 3, 5, 9]) {
        let asked = 0
        const result = solveMatching(problem, { shouldStop: () => ++asked >= last, explain: false })
        expect(verifyCertificate(problem, result)).toEqual({ valid: true, gap: result.certificate.gap })
        if (result.status !== 'stopped') continue
        unfinished++
        const worse = compareLevels(levelsOf(problem, result.pairs)!, levelsOf(problem, best.pairs)!)
        expect(worse).toBeLessThanOrEqual(0)
        if (worse < 0) expect(result.certificate.gap).toBeGreaterThan(0)
      }
    }
    expect(unfinished).toBeGreaterThan(10)
  })
})
