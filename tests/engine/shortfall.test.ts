import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readMatchingFile } from '@/engine/files/read-matching-file'
import type { MatchingProblem } from '@/engine/matching-problem'
import type { Clash } from '@/engine/matching-result'
import { applyRepair } from '@/modules/matching/domain/clashes/repair-clash'
import { findRepairs } from '@/modules/matching/domain/clashes/find-repairs'
import { solveMatching } from '@/engine/solve-matching'
import { SeededRandom } from '../support/matching-instances/seeded-random'
import { asksLess, findFaults } from './clash-check'
import { unmetWithHighs } from './highs-answer'
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

const minimumOf = ({ needs }: Clash, of: number) => ({ min: needs.find((limit) => limit.of === of)?.min ?? 0 })

const needOf = ({ places }: MatchingProblem, of: readonly number[]) => of.reduce((sum, r) => sum + places[r]!.min, 0)

/** The least that any match leaves unmet; standing pairs count only under a budget. */
function unmetUnits(problem: MatchingProblem): Promise<number> {
  const model = buildReferenceModel(problem)
  return unmetWithHighs(problem, problem.changeBudget === undefined ? { ...model, keepWanted: 0 } : model)
}

const failures = readdirSync(new URL('../support/matching-instances/fails', import.meta.url)).filter((name) =>
  name.startsWith('clash-'),
)

/** Adds what is found wrong with the clashes of a problem to the counts. */
async function countClashes(problem: MatchingProblem, count: (name: string, by: number) => void) {
  const { status, clashes = [], missing } = solveMatching(problem)
  const faults: string[] = []
  for (const clash of clashes) faults.push(...(await findFaults(problem, clash)))
  for (const fault of faults) count(fault, 1)
  const sum = clashes.reduce((units, { need, capacity }) => units + need - capacity, 0)
  count('impossible', status === 'impossible' ? 1 : 0)
  count('clashes', clashes.length)
  count('with pins', clashes.filter(({ pins }) => pins).length)
  count('asking less than a minimum', clashes.filter((clash) => asksLess(problem, clash)).length)
  count('missing units', missing)
  count('sums that differ', sum === missing && sum === (await unmetUnits(problem)) ? 0 : 1)
  count('repeated', clashes.length - new Set(clashes.map((clash) => JSON.stringify(clash))).size)
}

const noFaults = { 'sums that differ': 0, repeated: 0 }
const notFaults = ['impossible', 'clashes', 'with pins', 'asking less than a minimum', 'missing units']

describe('an impossible problem', () => {
  test('names a set of places owed more than their helpers can give, and no place of it can be left out', () => {
    let seen = 0
    let less = 0
    for (let seed = 1; seed <= 400; seed++) {
      const problem = makeHallProblem(seed)
      const result = solveMatching(problem)
      if (result.status !== 'impossible') continue
      for (const clash of result.clashes!) {
        seen++
        if (asksLess(problem, clash)) less++
        else expect(clash.need, `seed ${seed}`).toBe(needOf(problem, clash.places))
        // Units of a minimum that another clash tells are asked of it no more.
        const asked = { ...problem, places: problem.places.map((place, of) => ({ ...place, ...minimumOf(clash, of) })) }
        expect(clash.need, `seed ${seed}`).toBe(needOf(asked, clash.places))
        expect(clash.capacity, `seed ${seed}`).toBe(capacityFor(problem, clash.places))
        expect(clash.need).toBeGreaterThan(clash.capacity)
        for (const place of clash.places) {
          const fewer = clash.places.filter((other) => other !== place)
          expect(needOf(asked, fewer), `seed ${seed}`).toBeLessThanOrEqual(capacityFor(problem, fewer))
        }
      }
    }
    expect(seen).toBeGreaterThan(100)
    expect(less).toBeLessThan(seen / 5)
  })

  test('of any make tells clashes that HiGHS finds impossible, minimal and complete, 2,000 times', async () => {
    const counts: Record<string, number> = {}
    for (let seed = 1; seed <= 2000; seed++) {
      const problem = makeRandomProblem(seed, { places: 5, helpers: 8, crossing: seed % 2 === 0 })
      const make = seed % 2 === 0 ? 'crossing' : 'nested'
      await countClashes(problem, (name, by) => {
        counts[name] = (counts[name] ?? 0) + by
        if (name === 'clashes') counts[make] = (counts[make] ?? 0) + by
      })
    }
    console.info(`2,000 random problems: ${JSON.stringify(counts)}`)
    const { nested, crossing, ...others } = counts
    for (const name of notFaults) delete others[name]
    expect(others).toEqual(noFaults)
    expect(Math.min(nested!, crossing!)).toBeGreaterThan(700)
  })

  test.each(failures)('that failed before is told truly now: %s', async (name) => {
    const parsed = readMatchingFile(
      readFileSync(new URL(`../support/matching-instances/fails/${name}`, import.meta.url), 'utf8'),
    )
    if (!parsed.ok) throw new Error(parsed.message)
    const counts: Record<string, number> = {}
    await countClashes(parsed.problem, (key, by) => (counts[key] = (counts[key] ?? 0) + by))
    expect(counts.impossible).toBe(1)
    for (const key of notFaults) delete counts[key]
    expect(counts).toEqual(noFaults)
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
