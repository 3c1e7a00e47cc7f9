import { describe, expect, test } from 'vitest'
import type { ComparedRun, MeasureKey } from '@/modules/matching/domain/analysis/comparison/comparison'
import { compareRuns } from '@/modules/matching/domain/analysis/comparison/compare-runs'
import {
  compareInWords,
  directionOf,
  measureLooks,
  sameInWords,
} from '@/modules/matching/domain/analysis/comparison/comparison-in-words'
import { otherRunInWords } from '@/modules/matching/domain/analysis/comparison/other-run-in-words'
import { describeMatch } from '@/modules/matching/domain/analysis/measures/describe-match'
import type { PairSlice } from '@/modules/matching/domain/settings/run-policy'
import type { RunSettings } from '@/modules/matching/domain/settings/run-settings'
import { scorePair } from '@/modules/matching/domain/scoring/scoring'
import { namedPresets } from '@/modules/matching/domain/scoring/scoring-weights'
import { aCountry, solvedRun } from '../../support/solved-run'

const country = aCountry()
const runWith = (over: Partial<RunSettings> = {}, facts = country.facts, slice: PairSlice = 'all') => {
  const { match, measures } = solvedRun({ ...country, facts, settings: { ...country.settings, ...over } }, slice)
  const compared: ComparedRun = {
    settings: { ...country.settings, ...over },
    facts,
    pairs: match.pairs,
    missing: measures.missing,
  }
  return { ...compared, match }
}
const a = runWith()
const b = runWith({ weights: namedPresets.needFirst!.weights })
const changes = ({ changed }: ReturnType<typeof compareRuns>) =>
  changed.flatMap(({ regionCode, added, removed }) => [
    ...added.map((change) => ({ ...change, regionCode, sort: 'added' })),
    ...removed.map((change) => ({ ...change, regionCode, sort: 'removed' })),
  ])

describe('two runs', () => {
  const compared = compareRuns(a, b)
  const of = (key: MeasureKey, from = compared) => from.measures.find((measure) => measure.key === key)!

  test('are both measured with the weights of the first', () => {
    const { facts, pairs } = b.match
    const expected = pairs.map(({ regionCode, partnerId: id }) => {
      const region = facts.regions.find(({ code }) => code === regionCode)!
      return scorePair(
        region,
        facts.partners.find((partner) => partner.id === id)!,
        a.settings.weights,
        facts.asOf,
      ).total
    })
    const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
    expect(of('total')).toEqual({ key: 'total', a: total(a.pairs.map(({ score }) => score)), b: total(expected) })
    expect(of('total').b).toBeLessThan(of('total').a!)
    const described = describeMatch(a.match)
    expect(of('floor').a).toBe(described.floor!.total)
    expect(of('gini').a).toBe(described.gini)
    expect(of('meanKm').a).toBe(described.meanKm)
    expect(of('missing')).toEqual({ key: 'missing', a: 0, b: 0 })
  })

  test('tell every region whose partners differ, who comes and who goes, and why', () => {
    const keys = (run: ComparedRun, code: string) =>
      run.pairs.filter(({ regionCode }) => regionCode === code).map((pair) => pair.partnerId)
    const differing = country.facts.regions
      .map(({ code }) => code)
      .filter((code) => keys(a, code).sort().join() !== keys(b, code).sort().join())
    expect(compared.changed.map(({ regionCode }) => regionCode)).toEqual(differing)
    expect(differing.length).toBeGreaterThan(3)
    for (const { regionCode, added, removed } of compared.changed) {
      const ids = (list: readonly { partnerId: string }[]) => list.map((one) => one.partnerId)
      const rest = keys(a, regionCode).filter((id) => !ids(removed).includes(id))
      expect([...rest, ...ids(added)].sort()).toEqual(keys(b, regionCode).sort())
      for (const { why } of [...added, ...removed]) expect(why).not.toBe('')
    }
    expect(changes(compared).some(({ why }) => /^재난·소외 비율이 바뀌어 [\d,]+점에서 [\d,]+점으로$/.test(why))).toBe(
      true,
    )
  })

  test('part the regions into those that gain and those that lose, the most first', () => {
    const { gains, losses, changed } = compared
    const gain = (region: (typeof changed)[number]) => region.b - region.a
    expect(gains.every((region) => gain(region) > 0) && losses.every((region) => gain(region) < 0)).toBe(true)
    expect(gains.map(gain)).toEqual(gains.map(gain).toSorted((one, other) => other - one))
    expect(losses.map(gain)).toEqual(losses.map(gain).toSorted((one, other) => one - other))
    expect(changed.filter((region) => gain(region) === 0)).toHaveLength(changed.length - gains.length - losses.length)
    const sum = changed.reduce((whole, region) => whole + gain(region), 0)
    expect(sum).toBe(of('total').b! - of('total').a!)
  })

  test('put every region once into the steps of each', () => {
    expect(compared.steps.reduce((sum, step) => sum + step.a, 0)).toBe(24)
    expect(compared.steps.reduce((sum, step) => sum + step.b, 0)).toBe(24)
  })

  test('swapped tell the other way round', () => {
    const swapped = compareRuns(b, a)
    expect(swapped.changed.map(({ regionCode }) => regionCode)).toEqual(
      compared.changed.map(({ regionCode }) => regionCode),
    )
    expect(of('pairs', swapped)).toEqual({ key: 'pairs', a: b.pairs.length, b: a.pairs.length })
    expect(swapped.changedPartners).toBe(compared.changedPartners)
  })

  test('with the same pairs are the same, whatever was decided', () => {
    const again = compareRuns(a, { ...a, settings: { ...a.settings, seed: 7 } })
    expect(again).toMatchObject({ isSame: true, changed: [], gains: [], losses: [], changedPartners: 0 })
    expect(again.measures.every((measure) => measure.a === measure.b)).toBe(true)
    expect(compareInWords(again)).toBe('두 실행의 결과가 같습니다.')
    expect(sameInWords(again).text).toContain('모든 지역')
  })

  test('compare within a slice only what is in it', () => {
    const slice: PairSlice = { kinds: [], provinceCodes: ['46'] }
    const part = compareRuns(
      runWith({}, country.facts, slice),
      runWith({ weights: b.settings.weights }, country.facts, slice),
      slice,
    )
    expect(part.changed.every(({ regionCode }) => regionCode.startsWith('46'))).toBe(true)
    expect(part.steps.reduce((sum, step) => sum + step.a, 0)).toBe(12)
    expect(compareInWords(part)).toMatch(/^맡으신 범위에서는 B로 바꾸면 /)
    const seen = runWith({}, country.facts, slice)
    const same = compareRuns(seen, seen, slice)
    expect(compareInWords(same)).toBe('맡으신 범위에서는 두 실행의 결과가 같습니다.')
    expect(sameInWords(same).text).not.toContain('모든 지역')
  })
})

describe('why a pair changed', () => {
  const first = a.pairs[0]!
  const pair = { regionCode: first.regionCode, partnerId: first.partnerId }
  const find = (run: ComparedRun, sort: 'added' | 'removed', from: ComparedRun = a) =>
    changes(compareRuns(from, run)).find(
      (change) => change.sort === sort && change.regionCode === pair.regionCode && change.partnerId === pair.partnerId,
    )?.why
  const barred = runWith({ bars: [pair] })

  test('is first of all what was decided about it', () => {
    expect(find(barred, 'removed')).toBe('B에서 제외')
    expect(find(a, 'added', barred)).toBe('B에서 제외를 풀었음')
    const other = b.pairs.find(
      (one) => !a.pairs.some((own) => own.regionCode === one.regionCode && own.partnerId === one.partnerId),
    )!
    const pinned = runWith({ pins: [{ regionCode: other.regionCode, partnerId: other.partnerId }] })
    const why = (from: ComparedRun, to: ComparedRun) =>
      changes(compareRuns(from, to)).find(
        (one) => one.regionCode === other.regionCode && one.partnerId === other.partnerId,
      )!.why
    expect(why(a, pinned)).toBe('B에서 고정')
    expect(why(pinned, a)).toBe('B에서 고정을 풀었음')
  })

  test('or that the body left, or pledged later', () => {
    const gone = runWith({ withdrawnPartnerIds: [pair.partnerId] })
    expect(find(gone, 'removed')).toBe('B에서 떠난 기관')
    expect(find(a, 'added', gone)).toBe('B에는 떠나지 않은 기관')
    const without = { ...country.facts, partners: country.facts.partners.filter(({ id }) => id !== pair.partnerId) }
    expect(find(runWith({}, without), 'removed')).toBe('서약을 거둠')
    expect(find(a, 'added', runWith({}, without))).toBe('A 뒤에 서약')
  })

  test('or what two bodies or its limits allow', () => {
    const small = runWith({ partnerCapacities: { [pair.partnerId]: { min: 0, max: 0 } } })
    expect(find(small, 'removed')).toBe('맡을 수 있는 지역이 3곳에서 0곳으로 바뀜')
    expect(find(a, 'added', small)).toBe('맡을 수 있는 지역이 0곳에서 3곳으로 바뀜')
    const beside = a.pairs.find(
      ({ regionCode, partnerId: id }) => regionCode === pair.regionCode && id !== pair.partnerId,
    )!
    const kept = runWith({
      notTogether: [[pair.partnerId, beside.partnerId]],
      pins: [{ regionCode: beside.regionCode, partnerId: beside.partnerId }],
    })
    expect(find(kept, 'removed')).toMatch(new RegExp(`^B에서 ${beside.partnerName}[과와] 함께 두지 않음$`))
    const local: PairSlice = { kinds: [], provinceCodes: ['46', '51'] }
    const untold = (one: ComparedRun) =>
      changes(compareRuns(a, one, local)).find(
        (change) => change.regionCode === pair.regionCode && change.partnerId === pair.partnerId,
      )?.why
    expect(untold(small)).toBe('맡을 수 있는 지역의 수가 바뀜')
    expect(untold(kept)).toBe('B에서 다른 기관과 함께 두지 않음')
    const open = runWith({ kinds: {} })
    const none = runWith({ kinds: {}, regionNeeds: { [pair.regionCode]: { min: 0, max: 0 } } })
    const left = changes(compareRuns(open, none)).filter(({ regionCode }) => regionCode === pair.regionCode)
    expect(left.length).toBeGreaterThan(1)
    expect(new Set(left.map(({ why }) => why))).toEqual(new Set(['이 지역에 따로 정한 기관 수가 바뀜']))
  })

  test('and else where the partner comes from or goes to', () => {
    const followers = changes(compareRuns(a, barred)).filter((one) => !/제외/.test(one.why))
    expect(followers.length).toBeGreaterThan(0)
    for (const { why } of followers) expect(why).toMatch(/에서 옮겨 옴$|[을를] 맡음$|자리를 내줌$|새로 맡음$/)
  })
})

describe('the words of a comparison', () => {
  test('say how much changes and who is better off', () => {
    const base = compareRuns(a, b)
    const measures = base.measures.map((measure) => {
      if (measure.key === 'total') return { ...measure, a: 1_841_616, b: 1_835_673 }
      if (measure.key === 'disasterMean') return { ...measure, a: 16_534, b: 16_599 }
      return measure.key === 'floor' ? { ...measure, a: 6_511, b: 6_231 } : measure
    })
    expect(compareInWords({ ...base, measures })).toBe(
      `B로 바꾸면 ${base.changed.length}개 지역의 기관이 달라집니다. 점수 합은 0.3% 줄고, 특별재난지역의 평균 점수는 0.4% 오릅니다. 가장 낮은 지역은 280점 더 낮아집니다.`,
    )
    const without = measures.map((one) =>
      one.key === 'disasterMean' ? { ...one, a: null, b: null } : one.key === 'floor' ? { ...one, b: one.a } : one,
    )
    expect(compareInWords({ ...base, measures: without })).toContain(
      '특별재난지역은 없습니다. 가장 낮은 지역의 점수는 같습니다.',
    )
  })

  test.each([
    ['floor', 10, 20, 10, 'better'],
    ['floor', 20, 10, -10, 'worse'],
    ['gini', 0.181, 0.184, 0.003, 'worse'],
    ['gini', 0.1812, 0.1814, 0, 'same'],
    ['meanKm', 121.2, 120.4, -1, 'better'],
    ['pairs', 3, 5, 2, 'neutral'],
  ] as const)('%s from %d to %d is %d and %s, by the numbers as shown', (key, from, to, change, verdict) => {
    expect(directionOf({ key, a: from, b: to })).toEqual({ change, verdict })
    expect(measureLooks[key].label).not.toBe('')
  })

  test('say why another run than the one asked for is there, in good Korean', () => {
    expect(otherRunInWords('self', '재난 우선')).toBe(
      '실행을 그 자신과는 견줄 수 없습니다. 대신 ‘재난 우선’과 견줍니다.',
    )
    expect(otherRunInWords('absent', '부처 하나')).toBe(
      '고르신 실행은 이 회차의 끝난 실행이 아니어서 견줄 수 없습니다. 대신 ‘부처 하나’와 견줍니다.',
    )
  })

  test('leave out what is not known', () => {
    expect(directionOf({ key: 'meanKm', a: null, b: 3 })).toBeNull()
  })
})
