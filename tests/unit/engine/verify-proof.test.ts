import { describe, expect, test } from 'vitest'
import { verifyCertificate } from '@/engine/certificate/verify-certificate'
import { certificateFile, certificateOfFile } from '@/engine/files/certificate-file'
import type { CertificateFile } from '@/engine/files/matching-file'
import type { Certificate, MatchingResult, ProofTree } from '@/engine/matching-result'
import { solveMatching } from '@/engine/solve-matching'
import { publicationResult } from '@/modules/publications/domain/publication-result'
import { aProblem, offered } from '../../support/matching-instances/problems'
import { makeCrossingProblem } from './crossing-problem'

const solved = [...Array(40).keys()].map((seed) => {
  const problem = makeCrossingProblem(seed, 6, 12)
  return { problem, result: solveMatching(problem, { explain: false }) }
})
const proven = solved.flatMap(({ problem, result }) => {
  const { proof } = result.certificate
  return proof && 'pair' in proof ? [{ problem, result, proof }] : []
})

const withCertificate = (result: MatchingResult, over: Partial<Certificate>): MatchingResult => ({
  ...result,
  certificate: { ...result.certificate, ...over },
})

describe('a proof that goes on where prices leave a gap', () => {
  test('is read in full: none of it proves nothing, half of it seldom something', () => {
    expect(proven.length).toBeGreaterThan(5)
    let refused = 0
    for (const { problem, result, proof } of proven) {
      expect(verifyCertificate(problem, result)).toEqual({ valid: true, gap: 0 })
      const none = verifyCertificate(problem, withCertificate(result, { proof: undefined }))
      expect([none.valid, none.gap > 0]).toEqual([false, true])
      // Once the first prices have settled most pairs, the prices of one leaf may do for both branches.
      for (const half of [proof.whenIn, proof.whenOut]) {
        if (!verifyCertificate(problem, withCertificate(result, { proof: half })).valid) refused++
      }
    }
    expect(refused).toBeGreaterThan(proven.length)
  })

  test('speaks for its own match only: a pair less is worth less', () => {
    for (const { problem, result } of proven) {
      const [gone, ...pairs] = result.pairs
      const row = [...Array(problem.pairs.place.length).keys()].find(
        (at) => problem.pairs.place[at] === gone![0] && problem.pairs.helper[at] === gone![1],
      )!
      const total = result.total - problem.pairs.score[row]!
      const { gap } = verifyCertificate(problem, { ...result, pairs, total })
      // Points that cost nothing to leave out are no loss.
      if (problem.pairs.score[row]! > 0) expect(gap).toBeGreaterThan(0)
    }
  })

  test('decides a pair once', () => {
    const { problem, result, proof } = proven[0]!
    const twice: ProofTree = { pair: proof.pair, whenIn: proof, whenOut: proof }
    expect(verifyCertificate(problem, withCertificate(result, { proof: twice })).valid).toBe(false)
  })

  test('is written to a file, published and read again as it was', () => {
    for (const { problem, result } of proven) {
      const file = JSON.parse(JSON.stringify(certificateFile(result.certificate))) as CertificateFile
      expect(publicationResult.shape.certificate.parse(file)).toEqual(file)
      const read = certificateOfFile(file)
      expect(read).toEqual(result.certificate)
      expect(verifyCertificate(problem, { ...result, certificate: read })).toEqual({ valid: true, gap: 0 })
    }
  })
})

describe('a price for several who may not meet', () => {
  const ring = aProblem({
    places: [{ id: 'R0', min: 0, max: 3 }],
    helpers: [0, 1, 2].map((at) => ({ id: `P${at}`, kind: 'company', min: 0, max: 1 })),
    pairs: offered([[10, 12, 14]]),
    notTogether: [
      [0, 1],
      [1, 2],
      [0, 2],
    ],
  })
  const limitOf = (helpers: readonly number[]) => [{ limit: 'apart', place: 0, helpers, price: 14 } as const]

  test('holds where every two of them are kept apart, and is refused otherwise', () => {
    const pairs = [[0, 2]] as const
    const check = (problem: typeof ring, helpers: readonly number[]) =>
      verifyCertificate(problem, {
        pairs,
        total: 14,
        certificate: {
          levels: { pin: 0, minimum: 85, keep: 0 },
          potentials: { helper: [0, 0, 0], place: [0], placeKind: {}, other: limitOf(helpers) },
          gap: 0,
        },
      })
    expect(check(ring, [0, 1, 2])).toEqual({ valid: true, gap: 0 })
    const open = { ...ring, notTogether: ring.notTogether!.slice(0, 2) }
    expect(check(open, [0, 1, 2])).toMatchObject({ valid: false, fault: expect.stringContaining('no limit') as string })
    expect(check(ring, [0, 1, 1])).toMatchObject({ valid: false, fault: expect.stringContaining('no limit') as string })
    expect(check(ring, [0, 1])).toMatchObject({ valid: false })
  })
})
