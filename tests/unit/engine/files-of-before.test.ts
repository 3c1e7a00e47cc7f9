import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { verifyCertificate } from '@/engine/certificate/verify-certificate'
import { solveFairMatching } from '@/engine/fairness/fair-match'
import { certificateFile, certificateOfFile } from '@/engine/files/certificate-file'
import type { ResultFile } from '@/engine/files/matching-file'
import { problemFile } from '@/engine/files/problem-file'
import { readMatchingFile } from '@/engine/files/read-matching-file'
import { resultFile } from '@/engine/files/result-file'
import { openMatching } from '@/engine/solve-matching'
import { findRepairs } from '@/modules/matching/domain/clashes/find-repairs'
import { type CalculationInput, calculateRun } from '@/modules/matching/domain/runs/calculate-run'
import { canonicalJson } from '@/shared/canonical-json'

/** Files written before the engine had a floor and words of its own. */
const filesOfBefore = <Value>(name: string): Value[] =>
  JSON.parse(
    gunzipSync(readFileSync(new URL(`../../support/files-of-before/${name}.json.gz`, import.meta.url))).toString(),
  )

interface AnsweredProblem {
  readonly problem: string
  readonly canonical: string
  readonly isFair: boolean
  readonly result: string
  readonly whatIfs: readonly string[]
}

interface StoredRun {
  readonly input: string
  readonly problem: string
  readonly calculation: string
}

describe('what was written before the engine moved is written today, byte by byte', () => {
  test('problem files, results with their certificates and repairs, and what if', () => {
    let withRepairs = 0
    for (const before of filesOfBefore<AnsweredProblem>('problems')) {
      const parsed = readMatchingFile(before.problem)
      if (!parsed.ok) throw new Error(parsed.message)
      const { problem } = parsed
      expect(canonicalJson(problemFile(problem))).toBe(before.canonical)
      const open = openMatching(problem)
      const result = before.isFair ? solveFairMatching(problem) : open.result
      const text = JSON.stringify(resultFile(result, result.clashes && findRepairs(problem, result)))
      expect(text).toBe(before.result)
      if (text.includes('"repairs":[{')) withRepairs++
      const { place, helper } = problem.pairs
      for (const [at, answer] of before.whatIfs.entries())
        expect(JSON.stringify(open.whatIf([place[at]!, helper[at]!]))).toBe(answer)
      const { certificate, pairs, total } = JSON.parse(before.result) as ResultFile
      const read = certificateOfFile(certificate)
      expect(verifyCertificate(problem, { pairs, total, certificate: read }).valid).toBe(true)
      expect(certificateFile(read)).toEqual(certificate)
    }
    expect(withRepairs).toBe(81)
  }, 60_000)

  test('problem, certificate, shortfall and measures of runs', () => {
    const runs = filesOfBefore<StoredRun>('runs')
    for (const before of runs) {
      let problem = ''
      const calculation = calculateRun(JSON.parse(before.input) as CalculationInput, {
        onProblem: (made) => (problem = canonicalJson(made)),
      })
      expect(problem).toBe(before.problem)
      expect(JSON.stringify(calculation)).toBe(before.calculation)
    }
    expect(runs).toHaveLength(80)
  }, 60_000)
})
