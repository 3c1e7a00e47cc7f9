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
import type { MatchingProblem } from '@/engine/matching-problem'
import { encodeFlowNetwork } from '@/engine/network/encode-flow-network'
import type { WhatIf } from '@/engine/matching-result'
import { openMatching } from '@/engine/solve-matching'
import { findRepairs } from '@/modules/matching/domain/clashes/find-repairs'
import { type Calculation, type CalculationInput, calculateRun } from '@/modules/matching/domain/runs/calculate-run'
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

/** What lies above points was not told apart from them then. */
function withoutLevels(answer: string): string {
  const { lossAtLeast: _, brokenMinimums: __, overBudget: ___, ...rest } = JSON.parse(answer) as WhatIf
  return JSON.stringify(rest)
}

/** Clashes are minimal and name every missing unit once since; all beside them is as it was. */
function withoutClashes(text: string): string {
  const { shortfall: _, clashes: __, ...rest } = JSON.parse(text) as ResultFile
  return JSON.stringify(rest)
}

const unitsOf = (clashes: readonly { need: number; capacity: number }[] = []) =>
  clashes.reduce((sum, { need, capacity }) => sum + need - capacity, 0)

/** Where limits cross the proof is another since; what it proves is the same. */
const crosses = (problem: MatchingProblem) => encodeFlowNetwork(problem).forest.crossing.length > 0

describe('what was written before the engine moved is written today, byte by byte but for clashes where no limits cross', () => {
  test('problem files, results with their certificates and repairs, and what if', () => {
    let withRepairs = 0
    let asBefore = 0
    let crossing = 0
    let fair = 0
    for (const before of filesOfBefore<AnsweredProblem>('problems')) {
      const parsed = readMatchingFile(before.problem)
      if (!parsed.ok) throw new Error(parsed.message)
      const { problem } = parsed
      expect(canonicalJson(problemFile(problem))).toBe(before.canonical)
      const open = openMatching(problem)
      const result = before.isFair ? solveFairMatching(problem) : open.result
      const text = JSON.stringify(resultFile(result, result.clashes && findRepairs(problem, result)))
      const { certificate, pairs, total, status, fairness } = JSON.parse(before.result) as ResultFile
      expect(unitsOf(result.clashes)).toBe(result.missing)
      const { place, helper } = problem.pairs
      if (crosses(problem)) {
        crossing++
        expect([result.status, before.isFair || result.total]).toEqual([status, before.isFair || total])
      } else if (before.isFair) {
        // What was nearly the fairest then is proven now.
        fair++
        expect(result.fairness).toMatchObject({ proven: true, gap: 0 })
        expect(result.fairness!.floor).toBeGreaterThanOrEqual(fairness!.floor)
        if (result.fairness!.floor === fairness!.floor) expect(result.total).toBeGreaterThanOrEqual(total)
      } else {
        expect(withoutClashes(text)).toBe(withoutClashes(before.result))
        if (text === before.result) asBefore++
        if (text.includes('"repairs":[{')) withRepairs++
        for (const [at, answer] of before.whatIfs.entries())
          expect(withoutLevels(JSON.stringify(open.whatIf([place[at]!, helper[at]!])))).toBe(withoutLevels(answer))
      }
      const read = certificateOfFile(certificate)
      expect(verifyCertificate(problem, { pairs, total, certificate: read }).valid).toBe(true)
      expect(certificateFile(read)).toEqual(certificate)
    }
    expect([withRepairs, asBefore, crossing, fair]).toEqual([53, 80, 30, 12])
  }, 60_000)

  test('problem, certificate, shortfall and measures of runs', () => {
    const runs = filesOfBefore<StoredRun>('runs')
    let crossing = 0
    let asBefore = 0
    for (const before of runs) {
      let problem = ''
      const calculation = calculateRun(JSON.parse(before.input) as CalculationInput, {
        onProblem: (made) => (problem = canonicalJson(made)),
      })
      expect(problem).toBe(before.problem)
      const { result } = JSON.parse(before.calculation) as Calculation
      const parsed = readMatchingFile(problem)
      if (parsed.ok && crosses(parsed.problem)) crossing++
      else {
        const { clashes, ...others } = calculation.result
        const { clashes: clashesBefore, ...othersBefore } = result
        const told = { ...calculation, result: others }
        expect(JSON.stringify(told)).toBe(JSON.stringify({ ...JSON.parse(before.calculation), result: othersBefore }))
        expect(unitsOf(clashes)).toBe(calculation.measures.missing)
        if (JSON.stringify(clashes) === JSON.stringify(clashesBefore)) asBefore++
      }
      expect([calculation.result.status, calculation.result.total]).toEqual([result.status, result.total])
    }
    expect([runs.length, asBefore, crossing]).toEqual([80, 33, 15])
  }, 60_000)
})
