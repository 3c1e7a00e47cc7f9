import { describe, expect, test } from 'vitest'
import { encodeFlowNetwork } from '@/engine/network/encode-flow-network'
import type { MatchingProblem, PairIndex } from '@/engine/matching-problem'
import { rankAlternates } from '@/engine/explain/explain-pair'
import { openMatching, solveMatching } from '@/engine/solve-matching'
import { SeededRandom } from '../support/matching-instances/seeded-random'
import { bruteForce } from './brute-force'
import { makeRandomProblem } from './random-problem'
import { buildReferenceModel, compareLevels, judge, type Levelled } from './reference-model'

/** The best of every subset that holds (or lacks) one row. */
function bestWith(problem: MatchingProblem, row: number, forced: boolean): Levelled | undefined {
  const model = buildReferenceModel(problem)
  const count = problem.pairs.place.length
  let best: Levelled | undefined
  for (let mask = 0; mask < 2 ** count; mask++) {
    if (((mask >> row) & 1) !== Number(forced)) continue
    const chosen = new Set<number>()
    for (let at = 0; at < count; at++) if (mask & (1 << at)) chosen.add(at)
    const levels = judge(problem, model, chosen)
    if (levels && (!best || compareLevels(levels, best) > 0)) best = levels
  }
  return best
}

describe('what if one pair were turned around', () => {
  test('costs exactly what the best of every subset with it says, for flows and for crossing limits', () => {
    let seen = 0
    for (let seed = 1; seed <= 700; seed++) {
      const problem = makeRandomProblem(seed, { places: 3, helpers: 5, crossing: seed % 4 === 0 })
      const count = problem.pairs.place.length
      if (count === 0 || count > 11) continue
      const open = openMatching(problem, { explain: false })
      const now = bruteForce(problem)
      const row = seed % count
      const pair: PairIndex = [problem.pairs.place[row]!, problem.pairs.helper[row]!]
      const answer = open.whatIf(pair)!
      const best = bestWith(problem, row, answer.forced)
      expect(answer.possible, `seed ${seed}`).toBe(best !== undefined)
      if (!best) continue
      seen++
      const lost = now.map((value, level) => value - best[level]!)
      const { brokenPins, brokenMinimums, brokenKeeps, overBudget, loss } = answer
      const kept = problem.changeBudget === undefined ? brokenKeeps : overBudget
      expect([brokenPins, brokenMinimums, kept, loss], `seed ${seed}`).toEqual(lost)
      if (lost.some((value, level) => level < 3 && value !== 0)) expect(answer.lossAtLeast, `seed ${seed}`).toBe(0)
      else expect(answer.lossAtLeast, `seed ${seed}`).toBeLessThanOrEqual(loss)
      const after = new Map(open.result.pairs.map(([r, p]) => [`${r} ${p}`, 1]))
      for (const [r, p, sign] of answer.chain) after.set(`${r} ${p}`, sign === '+' ? 1 : 0)
      const rows = [...Array(count).keys()].filter((at) =>
        after.get(`${problem.pairs.place[at]} ${problem.pairs.helper[at]}`),
      )
      expect(judge(problem, buildReferenceModel(problem), new Set(rows)), `seed ${seed}`).toEqual(best)
    }
    expect(seen).toBeGreaterThan(100)
  })

  test('equals a forced solve anew on larger problems, and is never below its guaranteed least loss', () => {
    let seen = 0
    for (let seed = 1; seed <= 150; seed++) {
      const problem = makeRandomProblem(seed, { places: 12, helpers: 25, crossing: false })
      const random = new SeededRandom(seed)
      const open = openMatching(problem, { explain: false })
      const chosen = new Set(open.result.pairs.map(([r, p]) => `${r} ${p}`))
      for (let time = 0; time < 5 && problem.pairs.place.length > 0; time++) {
        const row = random.whole(problem.pairs.place.length)
        const pair: PairIndex = [problem.pairs.place[row]!, problem.pairs.helper[row]!]
        if (chosen.has(pair.join(' '))) continue
        const answer = open.whatIf(pair)!
        const { levels } = encodeFlowNetwork(problem)
        if (!answer.possible || answer.brokenPins > 0) continue
        const again = solveMatching({ ...problem, pins: [...problem.pins!, pair] }, { explain: false })
        const matched = new Set(again.pairs.map(([r, p]) => `${r} ${p}`))
        if (![...problem.pins!, pair].every(([r, p]) => matched.has(`${r} ${p}`))) continue
        seen++
        expect(open.result.total - again.total, `seed ${seed}`).toBe(answer.loss)
        const weighed = answer.loss + answer.brokenMinimums * levels.minimum + answer.brokenKeeps * levels.keep
        expect(weighed).toBeGreaterThanOrEqual(answer.lossAtLeast)
      }
    }
    expect(seen).toBeGreaterThan(100)
  })

  test('the alternates of a place come cheapest first and never promise too little', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const problem = makeRandomProblem(seed, { places: 6, helpers: 12, crossing: false })
      if (problem.places.length === 0 || problem.pins!.length > 0 || problem.keep) continue
      const open = openMatching(problem, { explain: false })
      if (open.result.status !== 'optimal') continue
      const alternates = rankAlternates(problem, open.result, 0)
      const bounds = alternates.map(({ lossAtLeast }) => lossAtLeast)
      expect(bounds).toEqual([...bounds].sort((one, other) => one - other))
      for (const { pair, lossAtLeast } of alternates) {
        const answer = open.whatIf(pair)!
        if (!answer.possible) continue
        const weighed = answer.loss + answer.brokenMinimums * open.result.certificate.levels.minimum
        expect(weighed, `seed ${seed}`).toBeGreaterThanOrEqual(lossAtLeast)
      }
    }
  })
})
