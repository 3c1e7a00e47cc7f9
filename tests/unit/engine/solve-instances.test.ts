import { describe, expect, test } from 'vitest'
import { solveMatching } from '@/engine/solve-matching'
import { verifyCertificate } from '@/engine/certificate/verify-certificate'
import { readInstance } from '../../support/matching-instances/problems'

describe('solving an instance of the size of the programme', () => {
  test.each([
    ['a200', 2009817],
    ['a500', 4031942],
  ])('%s reaches its known optimum with certificate gap 0', (name, total) => {
    const problem = readInstance(name)
    const result = solveMatching(problem)
    expect(result).toMatchObject({ status: 'optimal', total, certificate: { gap: 0 } })
    expect(verifyCertificate(problem, result)).toEqual({ valid: true, gap: 0 })
  })

  test('gives the same bytes every time', () => {
    const bytes = () => JSON.stringify({ ...solveMatching(readInstance('a200')), timingMs: null })
    expect(bytes()).toBe(bytes())
  })

  test('lists pairs by place, then helper', () => {
    const { pairs } = solveMatching(readInstance('a200'))
    const sorted = [...pairs].sort((one, other) => one[0] - other[0] || one[1] - other[1])
    expect(pairs).toEqual(sorted)
  })

  test('a stopped run hands back a valid match with the distance it may be off', () => {
    const problem = readInstance('a500')
    const result = solveMatching(problem, { shouldStop: () => true })
    expect(result.status).toBe('stopped')
    expect(result.total).toBeGreaterThan(0)
    expect(verifyCertificate(problem, result)).toMatchObject({ valid: true, gap: result.certificate.gap })
    expect(result.total + result.certificate.gap).toBeGreaterThanOrEqual(4031942)
  })
})

describe('matching an instance anew', () => {
  const standing = readInstance('a200')
  const before = solveMatching(standing)

  test('after a withdrawal no standing pair ends that need not', () => {
    const [, gone] = before.pairs.find(([, p]) => standing.helpers[p]!.kind === 'company')!
    const rows = [...Array(standing.pairs.place.length).keys()].filter((at) => standing.pairs.helper[at] !== gone)
    const column = (of: ArrayLike<number>) => rows.map((at) => of[at]!)
    const keep = before.pairs.filter(([, p]) => p !== gone)
    const { place: r, helper, score } = standing.pairs
    const after = solveMatching(
      {
        ...standing,
        helpers: standing.helpers.map((entry, p) => (p === gone ? { ...entry, min: 0 } : entry)),
        pairs: { place: column(r), helper: column(helper), score: column(score) },
        pins: standing.pins!.filter(([, p]) => p !== gone),
        keep,
      },
      { explain: false },
    )
    const now = new Set(after.pairs.map(String))
    expect(keep.filter((pair) => !now.has(String(pair)))).toEqual([])
  })
})
