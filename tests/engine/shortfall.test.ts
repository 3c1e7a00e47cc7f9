import { describe, expect, test } from 'vitest'
import type { MatchingProblem } from '@/engine/matching-problem'
import { applyRepair } from '@/modules/matching/domain/clashes/repair-clash'
import { findRepairs } from '@/modules/matching/domain/clashes/find-repairs'
import { solveMatching } from '@/engine/solve-matching'
import { SeededRandom } from '../support/matching-instances/seeded-random'
import { solveWithHighs } from './highs-answer'
import { makeRandomProblem } from './random-problem'
import { buildReferenceModel } from './reference-model'

/** Only place minimums and helper maximums: there a clash is exactly a set of places that is owed too much. */
function makeHallProblem(seed: number): MatchingProblem {
  const random = new SeededRandom(seed)
  const places = Array.from({ length: 2 + random.whole(6) }, (_, at) => ({
    id: `R${at}`,
    min: random.whole(3),
    max: 9,
  }))
  const helpers = Array.from({ length: 1 + random.whole(6) }, (_, at) => {
    return { id: `P${at}`, kind: 'ministry', min: 0, max: random.whole(4) }
  })
  const pairs = { place: [] as number[], helper: [] as number[], score: [] as number[] }
  for (const place of places.keys()) {
    for (const helper of helpers.keys()) {
      if (!random.chance(0.6)) continue
      pairs.place.push(place)
      pairs.helper.push(helper)
      pairs.score.push(random.whole(100))
    }
  }
  return { name: 'hall', places, helpers, pairs }
}

function capacityFor({ helpers, pairs }: MatchingProblem, places: readonly number[]): number {
  const offers = new Array<number>(helpers.length).fill(0)
  for (let at = 0; at < pairs.place.length; at++) {
    if (places.includes(pairs.place[at]!)) offers[pairs.helper[at]!]! += 1
  }
  return helpers.reduce((sum, { max }, p) => sum + Math.min(max, offers[p]!), 0)
}

const needOf = ({ places }: MatchingProblem, of: readonly number[]) => of.reduce((sum, r) => sum + places[r]!.min, 0)

async function unmetUnits(problem: MatchingProblem): Promise<number> {
  const model = buildReferenceModel(problem)
  const [pins, minimums, kept] = await solveWithHighs(problem)
  const overBudget = problem.changeBudget === undefined ? 0 : model.keepWanted - kept
  return overBudget + model.pins.length - pins + model.limits.reduce((sum, { min }) => sum + min, 0) - minimums
}

describe('an impossible problem', () => {
  test('names a set of places owed more than their helpers can give, and no place of it can be left out', () => {
    let seen = 0
    for (let seed = 1; seed <= 400; seed++) {
      const problem = makeHallProblem(seed)
      const result = solveMatching(problem)
      if (result.status !== 'impossible') continue
      for (const clash of result.clashes!) {
        seen++
        expect(clash.need, `seed ${seed}`).toBe(needOf(problem, clash.places))
        expect(clash.capacity, `seed ${seed}`).toBe(capacityFor(problem, clash.places))
        expect(clash.need).toBeGreaterThan(clash.capacity)
        for (const place of clash.places) {
          const fewer = clash.places.filter((other) => other !== place)
          expect(needOf(problem, fewer), `seed ${seed}`).toBeLessThanOrEqual(capacityFor(problem, fewer))
        }
      }
    }
    expect(seen).toBeGreaterThan(100)
  })

  test('of any make tells need above capacity, and every repair mends what HiGHS says it mends', async () => {
    let seen = 0
    let withoutRepair = 0
    for (let seed = 1; seed <= 150; seed++) {
      const problem = makeRandomProblem(seed, { places: 5, helpers: 8, crossing: seed % 3 === 0 })
      const result = solveMatching(problem)
      if (result.status !== 'impossible') continue
      const before = await unmetUnits(problem)
      for (const clash of findRepairs(problem, result)) {
        expect(clash.need, `seed ${seed}`).toBeGreaterThan(clash.capacity)
        if (clash.repairs.length === 0) withoutRepair++
        for (const repair of clash.repairs) {
          seen++
          expect(before - (await unmetUnits(applyRepair(problem, repair))), `seed ${seed}`).toBe(repair.mends)
        }
      }
    }
    expect(seen).toBeGreaterThan(150)
    expect(withoutRepair).toBe(0)
  })
})
