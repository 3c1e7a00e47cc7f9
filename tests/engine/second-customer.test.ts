import { describe, expect, test } from 'vitest'
import { solveMatching } from '@/engine/solve-matching'
import { verifyCertificate } from '@/engine/certificate/verify-certificate'
import type { MatchingProblem } from '@/engine/matching-problem'
import { SeededRandom } from '../support/matching-instances/seeded-random'

/** Applications that each want seven evaluators, none of their own house, and at most two of one field. */
function makePanel(seed: number): MatchingProblem {
  const random = new SeededRandom(seed)
  const fields = ['제조', '유통', '관광', '금융', '지역']
  const helpers = Array.from({ length: 120 }, (_, at) => {
    return { id: `E${at}`, kind: fields[at % fields.length]!, min: 10, max: 20 }
  })
  const kinds = Object.fromEntries(fields.map((field) => [field, { min: 1, max: 2 }]))
  const places = Array.from({ length: 300 }, (_, at) => ({ id: `A${at}`, min: 7, max: 7, kinds }))
  const conflicts = new Set<number>()
  while (conflicts.size < 900) conflicts.add(random.whole(places.length * helpers.length))
  const offered = [...Array(places.length * helpers.length).keys()].filter((key) => !conflicts.has(key))
  const column = (of: (key: number) => number) => Int32Array.from(offered, of)
  return {
    name: 'panel',
    places,
    helpers,
    pairs: {
      place: column((key) => Math.floor(key / helpers.length)),
      helper: column((key) => key % helpers.length),
      score: column(() => random.whole(1001)),
    },
  }
}

describe('evaluators for applications, on the engine that matches regions and partners', () => {
  test('300 applications get seven of 120 each without a conflict of 900, proven', () => {
    for (const seed of [1, 2, 3]) {
      const problem = makePanel(seed)
      const result = solveMatching(problem)
      expect(result).toMatchObject({ status: 'optimal', missing: 0, certificate: { gap: 0 } })
      expect(result.pairs).toHaveLength(2100)
      expect(verifyCertificate(problem, result)).toEqual({ valid: true, gap: 0 })
    }
  })
})
