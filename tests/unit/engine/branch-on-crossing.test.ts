import { describe, expect, test } from 'vitest'
import { branchOnCrossing } from '@/engine/network/branch-on-crossing'
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
  test('in an odd ring leave a gap that branching closes', () => {
    const { pairs, status, certificate } = solveMatching(apart)
    expect(pairs).toEqual([[0, 2]])
    expect(status).toBe('optimal')
    // Half of each is worth 18, four more than the best whole match.
    expect(certificate.gap).toBe(4)
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

  /** Seed, places, helpers, total, gap left by prices, branches looked at, rounds of sifting, pivots. */
  test.each([
    [1, 1, 7, 23, 3, 3, 134, 309],
    [12, 1, 7, 1, 12, 7, 164, 261],
    [42, 1, 7, 31, 7, 3, 131, 184],
    [47, 1, 7, 32, 7, 5, 149, 262],
    [56, 1, 7, 2, 1, 3, 127, 175],
    [66, 1, 7, 2, 12, 5, 148, 277],
    [68, 1, 7, 31, 2, 3, 127, 133],
    [69, 1, 7, 1402, 362, 7, 163, 311],
    [77, 1, 7, 24, 5, 3, 132, 152],
    [81, 1, 7, 1456, 709, 7, 165, 128],
    [83, 1, 7, 1299, 205, 9, 175, 302],
    [88, 1, 7, 953, 308, 3, 140, 244],
    [113, 1, 7, 368, 906, 9, 176, 462],
    [114, 1, 7, 19, 5, 5, 153, 328],
    [119, 1, 7, 1324, 126, 3, 133, 180],
    [128, 1, 7, 19, 2, 5, 142, 156],
    [132, 1, 7, 33, 8, 7, 168, 625],
    [137, 1, 7, 927, 1969, 9, 178, 285],
    [36, 2, 5, 2584, 140, 5, 149, 285],
    [81, 2, 5, 2686, 586, 7, 157, 182],
    [101, 2, 5, -28, 118, 7, 161, 398],
    [103, 2, 5, -25, 55, 9, 184, 548],
    [139, 2, 5, 47, 4, 5, 149, 274],
    [147, 2, 5, 48, 1, 7, 160, 362],
  ])(
    'problem %i of %i × %i equals every subset tried, in as much work as ever',
    (seed, places, helpers, total, gap, branches, rounds, pivots) => {
      const problem = makeCrossingProblem(seed, places, helpers)
      const result = solveMatching(problem, { explain: false })
      expect([result.total, result.certificate.gap]).toEqual([total, gap])
      expect(levelsOf(problem, result.pairs)).toEqual(bruteForce(problem))
      expect(verifyCertificate(problem, result)).toEqual({ valid: true, gap })
      const network = encodeFlowNetwork(problem)
      let asked = 0
      const { columns, finished } = solveNetwork(network, () => ++asked < 0)
      expect(finished).toBe(true)
      expect(columns).toEqual([...columns].sort((one, other) => one - other))
      // The order of steps decides between equal optima, so it is held as the total is.
      expect([asked, network.flow.rounds, network.flow.simplex.pivots]).toEqual([branches, rounds, pivots])
    },
  )

  test('larger ones take no more work than ever', () => {
    const work = [5, 6, 8, 10, 11, 12].map((seed) => {
      const problem = makeCrossingProblem(seed, 4, 8)
      const network = encodeFlowNetwork(problem)
      const { columns } = solveNetwork(network)
      const total = columns.reduce((sum, column) => sum + network.order.score[column]!, 0)
      return [total, network.flow.rounds, network.flow.simplex.pivots]
    })
    expect(work).toEqual([
      [4894, 156, 599],
      [87, 289, 1202],
      [12, 143, 601],
      [17, 165, 385],
      [112, 200, 710],
      [12, 149, 1501],
    ])
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
  const problem = makeCrossingProblem(83, 1, 7)

  test('hands back the best it has seen, and a valid distance to the optimum', () => {
    const seen = [1, 2, 4, 7, 9, 10].map((last) => {
      let asked = 0
      const result = solveMatching(problem, { shouldStop: () => ++asked === last, explain: false })
      expect(result.status === 'stopped').toBe(last < 10)
      expect(verifyCertificate(problem, result)).toEqual({ valid: true, gap: result.certificate.gap })
      return levelsOf(problem, result.pairs)!
    })
    expect(seen).toEqual([...seen].sort(compareLevels))
    expect(seen[0]).not.toEqual(seen.at(-1))
    expect(seen.at(-1)).toEqual(bruteForce(problem))
  })

  test('before its first look has nothing, at prices of nothing', () => {
    const network = encodeFlowNetwork(apart)
    network.flow.solve()
    const { columns, crossingPrice, finished } = branchOnCrossing(network, () => true)
    expect(finished).toBe(false)
    expect(columns).toEqual([])
    expect([...crossingPrice]).toEqual(network.forest.crossing.map(() => 0))
  })
})
