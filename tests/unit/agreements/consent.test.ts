import { expect, test } from 'vitest'
import { type ConsentAnswer, type ConsentState, consentStateOf } from '@/modules/agreements/domain/consent'
import { filterConsents } from '@/modules/agreements/domain/consent-filter'
import { answerConsentInput } from '@/modules/agreements/domain/consent-input'

test.each([
  [[], 'silent'],
  [['accepted'], 'oneAccepted'],
  [['accepted', 'accepted'], 'bothAccepted'],
  [['changeAsked'], 'changeAsked'],
  [['accepted', 'changeAsked'], 'changeAsked'],
  [['accepted', 'declined'], 'declined'],
  [['declined', 'changeAsked'], 'declined'],
] satisfies [ConsentAnswer[], ConsentState][])('answers %j of two sides make it %s', (answers, expected) => {
  expect(consentStateOf(answers, 2)).toBe(expected)
})

test('only a yes needs no reason', () => {
  const say = (answer: string, reason = '') =>
    answerConsentInput.safeParse({ agreementId: crypto.randomUUID(), side: 'region', answer, reason }).success
  expect(say('accepted')).toBe(true)
  expect([say('declined'), say('changeAsked'), say('declined', ' '), say('maybe', '사유')]).toEqual([
    false,
    false,
    false,
    false,
  ])
  expect([say('declined', '예산'), say('changeAsked', '시기')]).toEqual([true, true])
})

test('a board is cut by kind, 시도 and initial consonants; the state leaves the counts of its chips alone', () => {
  const rows = [
    {
      state: 'silent',
      partnerKind: 'company',
      provinceCode: '46',
      regionName: '전라남도 장성군',
      partnerName: '한빛건설',
    },
    {
      state: 'declined',
      partnerKind: 'ministry',
      provinceCode: '51',
      regionName: '강원특별자치도 정선군',
      partnerName: '국토교통부',
    },
  ] as const
  const shown = (filter: Parameters<typeof filterConsents>[1]) =>
    filterConsents(rows, filter).shown.map(({ partnerName }) => partnerName)
  expect(shown({ q: 'ㅈㅅㄱ' })).toEqual(['한빛건설', '국토교통부'])
  expect(shown({ q: 'ㄱㅌ' })).toEqual(['국토교통부'])
  expect(shown({ kind: 'company' })).toEqual(['한빛건설'])
  expect(shown({ province: '51' })).toEqual(['국토교통부'])
  const { ofAnyState, shown: declined } = filterConsents(rows, { state: 'declined' })
  expect([ofAnyState.length, declined.length]).toEqual([2, 1])
})
