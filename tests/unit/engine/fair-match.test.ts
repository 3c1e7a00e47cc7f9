import { describe, expect, test, vi } from 'vitest'
import { solveFairMatching } from '@/engine/fairness/fair-match'
import { liftLevelByLevel, tracePriceOfFairness } from '@/engine/fairness/fairness-steps'
import { solveMatching } from '@/engine/solve-matching'
import { verifyCertificate } from '@/engine/certificate/verify-certificate'
import { makeRandomProblem } from '../../engine/random-problem'
import { buildReferenceModel, judge } from '../../engine/reference-model'
import { aProblem, offered, readInstance } from '../../support/matching-instances/problems'

vi.setConfig({ testTimeout: 60_000 })

/** The highest floor, and under it the highest total, over every subset that meets as many needs as can be met. */
function bruteFloor(problem: ReturnType<typeof makeRandomProblem>): readonly [floor: number, total: number] {
  const model = buildReferenceModel(problem)
  const count = problem.pairs.place.length
  let best: readonly number[] = [-1, 0, 0, -Infinity, -Infinity]
  for (let mask = 0; mask < 2 ** count; mask++) {
    const rows = [...Array(count).keys()].filter((row) => mask & (1 << row))
    const levels = judge(problem, model, new Set(rows))
    if (!levels) continue
    const totals = problem.places.map(() => 0)
    for (const row of rows) totals[problem.pairs.place[row]!]! += problem.pairs.score[row]!
    const candidate = [levels[0], levels[1], levels[2], Math.min(...totals), levels[3]]
    const at = candidate.findIndex((value, level) => value !== best[level])
    if (at >= 0 && candidate[at]! > best[at]!) best = candidate
  }
  return [best[3]!, best[4]!]
}

/** The sorted totals of places, largest at the first that differs, over every subset that meets as many needs as can be met. */
function bruteLeximin(problem: ReturnType<typeof makeRandomProblem>): readonly number[] {
  const model = buildReferenceModel(problem)
  const count = problem.pairs.place.length
  let best: readonly number[] = [-1]
  for (let mask = 0; mask < 2 ** count; mask++) {
    const rows = [...Array(count).keys()].filter((row) => mask & (1 << row))
    const levels = judge(problem, model, new Set(rows))
    if (!levels) continue
    const totals = problem.places.map(() => 0)
    for (const row of rows) totals[problem.pairs.place[row]!]! += problem.pairs.score[row]!
    const candidate = [levels[0], levels[1], levels[2], ...totals.sort((one, other) => one - other)]
    const at = candidate.findIndex((value, level) => value !== best[level])
    if (at >= 0 && candidate[at]! > (best[at] ?? -Infinity)) best = candidate
  }
  return best.slice(3)
}

describe('lifting the worst place', () => {
  test('finds the highest floor and the highest total under it, both proven, as every subset tried says', () => {
    let seen = 0
    for (let seed = 1; seed <= 200; seed++) {
      const problem = makeRandomProblem(seed, { places: 4, helpers: 5, crossing: seed % 3 === 0 })
      if (problem.places.length === 0 || problem.pairs.place.length > 10) continue
      const result = solveFairMatching(problem, { explain: false })
      const [floor, total] = bruteFloor(problem)
      seen++
      expect({ ...result.fairness, total: result.total }, `seed ${seed}`).toMatchObject({
        floor,
        proven: true,
        gap: 0,
        total,
      })
      expect(verifyCertificate(problem, result)).toEqual({ valid: true, gap: result.certificate.gap })
    }
    expect(seen).toBeGreaterThan(60)
  })

  test('keeps a floor below 0 though points could be had under it', () => {
    const problem = aProblem({
      places: [0, 1].map((at) => ({ id: `R${at}`, min: 1, max: 1 })),
      helpers: [0, 1].map((at) => ({ id: `P${at}`, kind: 'company', min: 0, max: 1 })),
      pairs: offered([
        [-1, -10],
        [-8, -12],
      ]),
    })
    expect(solveMatching(problem).total).toBe(-13)
    expect(solveFairMatching(problem)).toMatchObject({ total: -18, fairness: { floor: -10, proven: true, gap: 0 } })
  })

  test('holds where every pair costs points, so that floors lie below 0', () => {
    let below = 0
    for (let seed = 1; seed <= 200; seed++) {
      const plain = makeRandomProblem(seed, { places: 4, helpers: 5, crossing: seed % 3 === 0 })
      if (plain.places.length === 0 || plain.pairs.place.length > 10) continue
      const problem = {
        ...plain,
        pairs: { ...plain.pairs, score: Array.from(plain.pairs.score, (score) => score - 20) },
      }
      const { fairness, total } = solveFairMatching(problem, { explain: false })
      const [floor, most] = bruteFloor(problem)
      if (floor < 0) below++
      expect({ ...fairness, total }, `seed ${seed}`).toMatchObject({ floor, proven: true, gap: 0, total: most })
    }
    expect(below).toBeGreaterThan(15)
  })

  test('at 141 × 500 proves the floor 21,495 and the best total under it', () => {
    const problem = readInstance('a500')
    const result = solveFairMatching(problem)
    const reason = { place: 28, bound: 21495 }
    expect(result.fairness).toEqual({ floor: 21495, proven: true, gap: 0, reason })
    expect(result.total).toBe(4_027_478)
    const totals = problem.places.map(() => 0)
    const score = new Map<string, number>()
    for (let at = 0; at < problem.pairs.score.length; at++) {
      score.set(`${problem.pairs.place[at]},${problem.pairs.helper[at]}`, problem.pairs.score[at]!)
    }
    for (const pair of result.pairs) totals[pair[0]]! += score.get(String(pair))!
    expect(Math.min(...totals)).toBe(21495)
  })

  test('the price of fairness rises with the floor, from the plain match on', () => {
    const problem = readInstance('a200')
    const curve = tracePriceOfFairness(problem, 3)
    expect(curve[0]).toMatchObject({ floor: 4027, total: 2009817 })
    expect(curve.map(({ floor }) => floor)).toEqual([4027, 7686, 11344])
    for (const { total, bound } of curve) expect(total).toBeLessThanOrEqual(bound)
    expect(curve[2]!.total).toBeLessThan(curve[1]!.total)
  })

  test('goes on level by level, each at least the one before', () => {
    const problem = aProblem({
      pairs: offered([
        [3, 5, 5],
        [9, 1, 4],
      ]),
      places: aProblem().places.map((r) => ({ ...r, min: 0 })),
    })
    const levels = liftLevelByLevel(problem, 5)
    expect(levels.map(({ floor }) => floor)).toEqual([10, 13])
    expect(levels.map(({ place }) => place)).toEqual([0, 1])
    expect(levels.every(({ proven }) => proven)).toBe(true)
  })

  test('level by level is leximin over every subset of few places', () => {
    let seen = 0
    for (let seed = 1; seed <= Number(process.env.LEXIMIN_SEEDS ?? 150); seed++) {
      const problem = makeRandomProblem(seed, { places: 4, helpers: 5, crossing: seed % 3 === 0 })
      if (problem.places.length === 0 || problem.pairs.place.length > 11) continue
      seen++
      const levels = liftLevelByLevel(problem, problem.places.length)
      expect(
        levels.map(({ floor }) => floor),
        `seed ${seed}`,
      ).toEqual(bruteLeximin(problem))
      expect(levels.every(({ proven }) => proven)).toBe(true)
    }
    expect(seen).toBeGreaterThan(40)
    const handed = liftLevelByLevel(readInstance('fails/leximin-differs'), 4)
    expect(handed.map(({ floor }) => floor)).toEqual(bruteLeximin(readInstance('fails/leximin-differs')))
    expect(solveFairMatching(readInstance('fails/floor-missed')).fairness).toMatchObject({ proven: true, gap: 0 })
  })

  test('an empty problem has no floor to lift', () => {
    const none = aProblem({ places: [], pairs: { place: [], helper: [], score: [] } })
    expect(solveFairMatching(none)).toEqual(solveMatching(none))
    expect(tracePriceOfFairness(none)).toEqual([])
    expect(liftLevelByLevel(none, 3)).toEqual([])
  })

  test('a stopped run says so', () => {
    expect(solveFairMatching(readInstance('a200'), { shouldStop: () => true }).status).toBe('stopped')
  })
})
