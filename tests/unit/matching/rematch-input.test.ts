import { describe, expect, test } from 'vitest'
import {
  disasterSlots,
  newcomerSlots,
  startRematchInput,
  withdrawnSlots,
} from '@/modules/matching/domain/settings/rematch-input'
import { partnerId } from '../../support/scoring-facts'

const form = {
  roundId: partnerId(1),
  name: ' 호우 재매칭 ',
  purpose: 'real',
  changeBudget: '3',
  partnersEach: '1',
  event: '',
  declaredOn: '',
  newcomerMaximum: '',
  ...Object.fromEntries([...disasterSlots, ...withdrawnSlots, ...newcomerSlots].map((slot) => [slot, ''])),
}
const declared = { event: '2026년 8월 호우', declaredOn: '2026-08-20' }
const parse = (over: Record<string, string>) => startRematchInput.safeParse({ ...form, ...over })
const problems = (over: Record<string, string>) =>
  parse(over).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

describe('the form of a re-match', () => {
  test('gathers regions of a disaster, each once, from whichever fields', () => {
    const { data } = parse({ ...declared, 'disaster.2': '46880', 'disaster.5': '46710', 'disaster.9': '46880' })
    expect(data).toMatchObject({ name: '호우 재매칭', isDrill: false, changeBudget: 3, partnersEach: 1 })
    expect(data?.disasters).toEqual([
      { regionCode: '46880', ...declared },
      { regionCode: '46710', ...declared },
    ])
    expect([data?.withdrawnPartnerIds, data?.newcomers]).toEqual([[], []])
  })

  test('gathers partners who left and who joined, each once', () => {
    const { data } = parse({
      'withdrawn.1': partnerId(2),
      'withdrawn.5': partnerId(2),
      'newcomer.2': partnerId(3),
      'newcomer.3': partnerId(4),
      newcomerMaximum: '2',
      purpose: 'drill',
    })
    expect(data?.withdrawnPartnerIds).toEqual([partnerId(2)])
    expect(data?.newcomers).toEqual([
      { partnerId: partnerId(3), maximumRegions: 2 },
      { partnerId: partnerId(4), maximumRegions: 2 },
    ])
    expect(data?.isDrill).toBe(true)
  })

  const left = { 'withdrawn.1': partnerId(2) }
  const joined = { 'newcomer.1': partnerId(3), newcomerMaximum: '2' }
  test.each<[Record<string, string>, string[]]>([
    [{}, ['disaster.1: 재난지역, 떠난 기관, 새 기관 가운데 하나는 골라 주세요.']],
    [{ 'disaster.1': '46880' }, ['event: 어떤 재난인지 적어 주세요.', 'declaredOn: 선포한 날을 적어 주세요.']],
    [{ 'disaster.1': '46880', ...declared, event: ' ' }, ['event: 어떤 재난인지 적어 주세요.']],
    [{ 'disaster.1': '46880', ...declared, declaredOn: '2026-02-30' }, ['declaredOn: 날짜를 확인해 주세요.']],
    [{ 'disaster.3': '4688' }, ['disaster.3: 지역을 골라 주세요.']],
    [{ 'withdrawn.5': 'x' }, ['withdrawn.5: 기관을 골라 주세요.']],
    [{ 'newcomer.3': 'x' }, ['newcomer.3: 기관을 골라 주세요.']],
    [{ ...joined, newcomerMaximum: '' }, ['newcomerMaximum: 새 기관이 몇 곳까지 맡는지 적어 주세요.']],
    [{ ...joined, newcomerMaximum: '0' }, ['newcomerMaximum: 1 이상이어야 합니다.']],
    [{ ...joined, newcomerMaximum: '101' }, ['newcomerMaximum: 100 이하여야 합니다.']],
    [{ ...joined, newcomerMaximum: '1.5' }, ['newcomerMaximum: 값을 확인해 주세요.']],
    [{ ...joined, 'withdrawn.4': partnerId(3) }, ['newcomer.1: 같은 기관이 떠나면서 새로 올 수는 없습니다.']],
    [{ ...left, changeBudget: 'x' }, ['changeBudget: 숫자로 적어 주세요.']],
    [{ ...left, changeBudget: '' }, ['changeBudget: 숫자로 적어 주세요.']],
    [{ ...left, changeBudget: ' ' }, ['changeBudget: 숫자로 적어 주세요.']],
    [{ ...left, partnersEach: '' }, ['partnersEach: 숫자로 적어 주세요.']],
    [{ ...left, changeBudget: '0.5' }, ['changeBudget: 정수로 적어 주세요.']],
    [{ ...left, changeBudget: '1001' }, ['changeBudget: 1000 이하여야 합니다.']],
    [{ ...left, partnersEach: '0' }, ['partnersEach: 1 이상이어야 합니다.']],
    [{ ...left, partnersEach: '6' }, ['partnersEach: 5 이하여야 합니다.']],
    [{ ...left, name: ' ' }, ['name: 재매칭의 이름을 적어 주세요.']],
    [{ ...left, purpose: '' }, ['purpose: 실제 재매칭인지 훈련인지 골라 주세요.']],
    [{ ...left, event: '가'.repeat(61) }, ['event: 60자까지 적을 수 있습니다.']],
  ])('says at the field what is wrong: %j', (over, expected) => {
    expect(problems(over)).toEqual(expected)
  })

  test.each<Record<string, string>>([
    left,
    joined,
    { ...joined, ...left },
    { ...left, changeBudget: '0', partnersEach: '5' },
    { ...left, changeBudget: '1000' },
    { ...joined, newcomerMaximum: '100' },
    { 'disaster.10': '46880', ...declared },
  ])('takes %j', (over) => {
    expect(problems(over)).toEqual([])
  })

  test('has no more fields than it shows', () => {
    expect(parse({ ...left, 'withdrawn.6': partnerId(4) }).success).toBe(false)
  })
})
