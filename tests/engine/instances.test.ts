import { describe, expect, test } from 'vitest'
import { solveMatching } from '@/engine/solve-matching'
import { verifyCertificate } from '@/engine/certificate/verify-certificate'
import { crossingShapes } from '../../bench/matching/crossing-shapes'
import { generateInstance } from '../../bench/matching/generate-instance'
import { readInstance, readInstanceFile } from '../support/matching-instances/problems'
import { solveWithHighs } from './highs-answer'

describe('an instance of the size of a round', () => {
  test.each(['a200', 'a500', 'a2000', 's3500'])(
    '%s reaches its known optimum, proven, the same bytes twice',
    (name) => {
      const { problem, expected } = readInstanceFile(name)
      const result = solveMatching(problem)
      expect(result).toMatchObject({ ...expected, certificate: { gap: 0 } })
      expect(verifyCertificate(problem, result)).toEqual({ valid: true, gap: 0 })
      const again = solveMatching(problem)
      expect(JSON.stringify({ ...again, timingMs: 0 })).toBe(JSON.stringify({ ...result, timingMs: 0 }))
    },
  )

  test.each(crossingShapes.filter(({ name }) => name.endsWith('141×500')))('$name is proven', ({ make }) => {
    const problem = make()
    const result = solveMatching(problem, { explain: false })
    expect(result.certificate.gap).toBe(0)
    expect(verifyCertificate(problem, result)).toEqual({ valid: true, gap: 0 })
  })

  test.each(['slow-one-triangle-12x40', 'slow-two-triangles-12x40', 'slow-tiny0-5x11'])(
    '%s, once stopped below its optimum, is what HiGHS finds, proven',
    async (name) => {
      const problem = readInstance(`fails/${name}`)
      const result = solveMatching(problem, { explain: false })
      expect(result.certificate.gap).toBe(0)
      expect(result.total).toBe((await solveWithHighs(problem))[3])
    },
  )

  test('generated ones equal HiGHS', async () => {
    for (let seed = 1; seed <= 5; seed++) {
      const problem = generateInstance({ seed, places: 10 + seed, helpers: 60 + 10 * seed, density: 0.4 })
      const result = solveMatching(problem, { explain: false })
      const [, , , total] = await solveWithHighs(problem)
      expect(result.total, `seed ${seed}`).toBe(total)
      expect(result.certificate.gap).toBe(0)
    }
  })

  test('with limits that cross is proven as well', () => {
    const plain = readInstance('a200')
    const notTogether = [...Array(30).keys()].map((at): [number, number] => [60 + at, 61 + at])
    const result = solveMatching({ ...plain, notTogether, pins: [] }, { explain: false })
    expect(result.status).toBe('optimal')
    const free = solveMatching({ ...plain, pins: [] })
    expect(result.total).toBeLessThanOrEqual(free.total)
    for (let place = 0; place < plain.places.length; place++) {
      const held = new Set(result.pairs.filter(([r]) => r === place).map(([, p]) => p))
      for (const [one, other] of notTogether) expect(held.has(one) && held.has(other)).toBe(false)
    }
  })
})
