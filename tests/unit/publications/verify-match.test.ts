import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PublicationResult } from '@/modules/publications/domain/publication-result'
import type { ProblemJson } from '@/modules/publications/domain/sealed-pairs'
import { canonicalJson } from '@/shared/canonical-json'
import { aPublication, filesOf, hashOf, outcomesOf, secretOfTests } from '../../support/publication-files'
import { aCalculation, aLargeCalculation, partnerId } from '../../support/scoring-facts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'verify-match-'))
const program = path.resolve('public/verify-match.mjs')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the program for download says of these files, and whether it ends well. */
function judge(texts: { problem: string; result: string }, change: (bytes: Buffer) => Buffer = (same) => same) {
  const named = Object.entries(texts).map(([name, text]) => {
    const bytes = gzipSync(text)
    const fingerprint = hashOf(bytes)
    const file = path.join(folder, `${name}.json.gz`)
    writeFileSync(file, name === 'problem' ? change(bytes) : bytes)
    return [file, fingerprint] as const
  })
  const args = [program, ...named.map(([file]) => file), ...named.map(([, hash]) => hash)]
  try {
    return { passed: true, said: execFileSync(process.execPath, args, { encoding: 'utf8' }) }
  } catch (error) {
    return { passed: false, said: String((error as { stdout: string }).stdout) }
  }
}
const pagePasses = async (texts: { problem: string; result: string }, wishesPublic = true) =>
  (await outcomesOf(filesOf(texts, { wishesPublic }))).every(({ passed }) => passed)

let made: Awaited<ReturnType<typeof aPublication>>
beforeAll(async () => {
  made = await aPublication(aCalculation())
})

describe('the program for download', () => {
  test('is one file of at most 60 lines that needs nothing but Node', () => {
    const text = readFileSync(program, 'utf8')
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(60)
    for (const [, from] of text.matchAll(/from '([^']+)'/g)) expect(from).toMatch(/^node:/)
  })

  test('agrees with the page on a round as large as the programme, and names the same sum', async () => {
    const large = await aPublication(aLargeCalculation())
    const { passed, said } = judge(large.texts)
    expect({ passed, page: await pagePasses(large.texts) }).toEqual({ passed: true, page: true })
    expect(said).toContain(`점수 합 ${large.match.total}점. 이보다 높은 매칭은 없습니다.`)
  })

  test('agrees with the page on limits that cross, on fairness and on a budget of changes', async () => {
    const calculations = [
      aCalculation({ fairness: 'floor' }),
      aCalculation({ notTogether: [[partnerId(0), partnerId(1)]] }),
      aCalculation({ standing: 'budget', changeBudget: 2 }),
      aCalculation({ kinds: { ministry: { min: 1, max: 1 }, nonMinistry: { min: 1, max: 2 } } }),
      aCalculation({ bars: [{ regionCode: '46000', partnerId: partnerId(0) }] }),
      aCalculation({ pins: [{ regionCode: '46001', partnerId: partnerId(2) }] }),
    ]
    for (const calculation of calculations) {
      const { texts, status } = await aPublication(calculation)
      expect(status).toBe('optimal')
      expect({ program: judge(texts).passed, page: await pagePasses(texts) }).toEqual({ program: true, page: true })
    }
  })

  test('agrees with the page on private wishes, and leaves the optimum to the auditor', async () => {
    const { texts } = await aPublication(aCalculation(), secretOfTests)
    const { passed, said } = judge(texts)
    expect({ passed, page: await pagePasses(texts, false) }).toEqual({ passed: true, page: true })
    expect(said).toContain('감사 담당이 확인합니다')
  })

  test('fails with the page when one byte, pair, score, total, need or price is another', async () => {
    const problem = JSON.parse(made.texts.problem) as ProblemJson
    const result = JSON.parse(made.texts.result) as PublicationResult
    const { pairs } = problem
    const chosen = pairs.region.findIndex((r, at) =>
      result.pairs.some((own) => String(own) === `${r},${pairs.partner[at]}`),
    )
    const left = pairs.region.findIndex(
      (r, at) => !result.pairs.some((own) => String(own) === `${r},${pairs.partner[at]}`),
    )
    const potentials = result.certificate!.potentials
    const cases: readonly [object, object][] = [
      [problem, { ...result, pairs: result.pairs.slice(1) }],
      [problem, { ...result, pairs: [...result.pairs, result.pairs[0]] }],
      [problem, { ...result, total: result.total - 1 }],
      [{ ...problem, pairs: { ...pairs, score: pairs.score.with(chosen, 1) } }, result],
      [{ ...problem, pairs: { ...pairs, score: pairs.score.with(left, 10_000) } }, result],
      [{ ...problem, pins: [[pairs.region[left], pairs.partner[left]]] }, result],
      [{ ...problem, regions: problem.regions.map((region) => ({ ...region, min: 9, max: 9 })) }, result],
      [
        problem,
        {
          ...result,
          certificate: {
            ...result.certificate,
            potentials: { ...potentials, partner: potentials.partner.map(() => 7) },
          },
        },
      ],
    ]
    for (const [changed, of] of cases) {
      const text = canonicalJson(changed)
      const texts = { problem: text, result: canonicalJson({ ...of, problemHash: hashOf(text) }) }
      expect({ program: judge(texts).passed, page: await pagePasses(texts) }).toEqual({ program: false, page: false })
    }
    const flipped = judge(made.texts, (bytes) => {
      bytes[bytes.length - 9]! ^= 1
      return bytes
    })
    expect(flipped).toEqual({ passed: false, said: expect.stringContaining('입력 자료의 지문이 다릅니다') })
  })
})
