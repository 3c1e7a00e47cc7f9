import { describe, expect, test } from 'vitest'
import type { RunSettings } from '@/modules/matching/domain/settings/run-settings'
import { rangeInWords, settingsInWords, weightsInWords } from '@/modules/matching/domain/settings/settings-in-words'
import { defaultWeights } from '@/modules/matching/domain/scoring/scoring-weights'
import { partnerId, someSettings } from '../../support/scoring-facts'

const pair = (regionCode: string) => ({ regionCode, partnerId: partnerId(1) })
const said = (term: string, over: Partial<RunSettings> = {}) =>
  settingsInWords(someSettings(over)).find((setting) => setting.term === term)?.value

test.each([
  [0, 1_000, '제한 없음'],
  [2, 1_000, '2곳 이상'],
  [0, 999, '999곳까지'],
  [2, 2, '2곳'],
  [0, 0, '0곳'],
  [2, 3, '2~3곳'],
])('from %i to %i is %s', (min, max, words) => {
  expect(rangeInWords({ min, max })).toBe(words)
})

test('weights are told in percent, hundredths too', () => {
  expect(weightsInWords(defaultWeights)).toBe('희망 30 · 분야 25 · 연고 20 · 재난·소외 15 · 거리 10')
  expect(weightsInWords({ ...defaultWeights, hope: 3_025, distance: 975 })).toBe(
    '희망 30.25 · 분야 25 · 연고 20 · 재난·소외 15 · 거리 9.75',
  )
})

describe('the rules of a run', () => {
  test.each<[string, Partial<RunSettings>, string | undefined]>([
    ['지역마다 기관', {}, '2~3곳'],
    ['지역마다 중앙행정기관', {}, '1곳'],
    ['지역마다 중앙행정기관', { kinds: {} }, undefined],
    ['지역마다 중앙행정기관이 아닌 기관', { kinds: { nonMinistry: { min: 1, max: 1_000 } } }, '1곳 이상'],
    ['같은 기업집단', {}, '지역마다 1곳까지'],
    ['같은 기업집단', { groupMaximum: null }, '제한 없음'],
    ['기존 결연', { changeBudget: 4 }, '모두 유지'],
    ['기존 결연', { standing: 'budget', changeBudget: 4 }, '체결한 것은 유지, 나머지는 4건까지 바꿈'],
    ['먼저 높이는 것', {}, '점수 합'],
    ['먼저 높이는 것', { fairness: 'floor' }, '가장 낮은 지역, 그다음 점수 합'],
    ['따로 정한 지역', {}, '0건'],
    [
      '따로 정한 지역',
      {
        regionNeeds: { 46710: { min: 1, max: 1 }, 46880: { min: 1, max: 1 } },
        regionKinds: { 46880: {}, 46720: {} },
      },
      '3건',
    ],
    ['따로 정한 기관', { partnerCapacities: { [partnerId(1)]: { min: 0, max: 2 } } }, '1건'],
    ['고정한 쌍', { pins: [pair('46710'), pair('46880')] }, '2건'],
    ['제외한 쌍', { bars: [pair('46710')] }, '1건'],
    ['함께 두지 않는 기관', { notTogether: [[partnerId(1), partnerId(2)]] }, '1건'],
    ['비워 두는 자리', {}, '없음'],
    ['비워 두는 자리', { reservedPlaces: 1 }, '지역마다 1곳'],
    ['동점일 때', {}, '코드와 이름 순서'],
    ['동점일 때', { seed: 7 }, '추첨 번호 7'],
    ['떠난 기관', {}, undefined],
    ['떠난 기관', { withdrawnPartnerIds: [partnerId(1)] }, '1건'],
    ['더한 재난', {}, undefined],
    ['더한 재난', { disasters: [{ regionCode: '46880', event: '호우', declaredOn: '2026-08-01' }] }, '1건'],
  ])('say %s of %j', (term, over, words) => {
    expect(said(term, over)).toBe(words)
  })

  test('say each thing once', () => {
    const terms = settingsInWords(someSettings({ withdrawnPartnerIds: [partnerId(1)] })).map(({ term }) => term)
    expect(new Set(terms).size).toBe(terms.length)
  })
})
