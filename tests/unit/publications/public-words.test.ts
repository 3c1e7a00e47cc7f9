import { statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { calculateRun } from '@/modules/matching/domain/runs/calculate-run'
import { fileSize } from '@/modules/publications/domain/file-size'
import type { PublicationResult } from '@/modules/publications/domain/publication-result'
import { resultCsv } from '@/modules/publications/domain/result-csv'
import type { ProblemJson } from '@/modules/publications/domain/sealed-pairs'
import { ruleNote, ruleRows } from '@/modules/publications/domain/rule-rows'
import { verificationProgram } from '@/modules/publications/domain/verification-program'
import { aPublication } from '../../support/publication-files'
import { aCalculation } from '../../support/scoring-facts'

const result = async (over: Partial<PublicationResult> = {}) => ({
  ...(JSON.parse((await aPublication(aCalculation())).texts.result) as PublicationResult),
  ...over,
})

describe('rules in words', () => {
  test('stand beside what came of them, with ties from outside the match counted', async () => {
    const plain = await result()
    const found = (of: PublicationResult, rule: string) => ruleRows(of).find((row) => row.rule === rule)
    expect(found(plain, '지역마다 함께하는 기관')).toEqual({
      rule: '지역마다 함께하는 기관',
      wanted: '2~3곳',
      found: '3곳',
    })
    const beside = { ...plain, outside: [[0, 'ministry']] as PublicationResult['outside'] }
    expect(found(beside, '지역마다 함께하는 기관')?.found).toBe('3~4곳')
    expect(found(beside, '지역마다 중앙행정기관')).toMatchObject({ wanted: '1곳', found: '1~2곳' })
    expect(ruleNote(beside)).toContain('결연 1건도 세었습니다')
    expect(ruleNote(plain)).toBe('')
  })

  test('say when standing ties may end and when the lowest region comes first', async () => {
    const plain = await result()
    const rules = {
      ...plain.rules,
      standing: 'budget',
      changeBudget: 5,
      fairness: 'floor',
      groupMaximum: null,
    } as const
    const rows = ruleRows({ ...plain, rules, standing: { kept: 7, ended: 2 } })
    expect(rows.find(({ rule }) => rule === '이미 맺은 결연')).toMatchObject({
      wanted: '5건까지 끝냄',
      found: '7건 유지, 2건 끝남',
    })
    expect(rows.find(({ rule }) => rule === '먼저 높인 것')?.wanted).toBe('가장 낮은 지역, 그다음 점수 합')
    expect(rows.some(({ rule }) => rule.includes('기업집단'))).toBe(false)
  })
})

describe('the table for spreadsheets', () => {
  test('has one line for each pair, begins with a byte order mark and runs no formula', async () => {
    const plain = await result()
    const [first, ...partners] = plain.partners
    const csv = resultCsv({ ...plain, partners: [{ ...first!, name: '=1+1, "함께"' }, ...partners] }, null)
    expect(csv.startsWith('\uFEFF행정표준코드,지역,기관,')).toBe(true)
    expect(csv.trimEnd().split('\r\n')).toHaveLength(plain.pairs.length + 1)
    expect(csv).toContain(`"'=1+1, ""함께"""`)
  })

  test('has the score of each pair and their sum where the problem tells scores, and none where it is sealed', async () => {
    const { texts, match } = await aPublication(aCalculation())
    const published = JSON.parse(texts.result) as PublicationResult
    const [head, ...lines] = resultCsv(published, JSON.parse(texts.problem) as ProblemJson)
      .trimEnd()
      .split('\r\n')
    const sum = lines.pop()
    expect(head!.endsWith(',기관 번호,점수(점)')).toBe(true)
    const { pairs } = calculateRun(aCalculation())
    const scores = new Map(pairs.map(({ regionCode, partnerId, score }) => [`${regionCode} ${partnerId}`, score]))
    for (const line of lines) {
      const cells = line.split(',')
      expect([line, Number(cells.at(-1))]).toEqual([line, scores.get(`${cells[0]} ${cells.at(-2)}`)])
    }
    expect(lines).toHaveLength(match.pairs.length)
    expect(sum).toBe(`합계,,,,,${match.total}`)
    const [sealedHead, ...sealed] = resultCsv(published, null).trimEnd().split('\r\n')
    expect(sealedHead!.endsWith(',기관 번호')).toBe(true)
    expect(sealed).toHaveLength(match.pairs.length)
    const stray = { pairs: { region: [], partner: [], score: [] } }
    expect(() => resultCsv(published, stray)).toThrow('does not offer')
  })
})

test('sizes are told in KB and MB, and that of the program is the size of the file', () => {
  expect([fileSize(3), fileSize(80_000), fileSize(1_400_000)]).toEqual(['1 KB', '78 KB', '1.3 MB'])
  expect(verificationProgram.bytes).toBe(statSync('public/verify-match.mjs').size)
})
