import { describe, expect, test } from 'vitest'
import {
  createDraftInput,
  previewWeightsInput,
  updateDraftInput,
} from '@/modules/matching/domain/settings/matching-input'
import { limitedKinds, runSettings } from '@/modules/matching/domain/settings/run-settings'
import { defaultWeights } from '@/modules/matching/domain/scoring/scoring-weights'
import { partnerId, someSettings } from '../../support/scoring-facts'

/** The set-up form as a browser sends it, with nothing filled in that may stay empty. */
const form = {
  runId: partnerId(1),
  version: '3',
  name: '첫 안',
  'weight.hope': '30',
  'weight.field': '25',
  'weight.connection': '20',
  'weight.urgency': '15',
  'weight.distance': '10',
  'region.min': '2',
  'region.max': '3',
  ...Object.fromEntries(
    limitedKinds.flatMap((kind) => [
      [`kind.${kind}.min`, ''],
      [`kind.${kind}.max`, ''],
    ]),
  ),
  groupMaximum: '',
  standing: 'freeze',
  changeBudget: '',
  fairness: 'total',
  reservedPlaces: '',
  seed: '',
}
const read = (over: Record<string, string> = {}) => updateDraftInput.parse({ ...form, ...over })
const problems = (over: Record<string, string>) => {
  const parsed = updateDraftInput.safeParse({ ...form, ...over })
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('the set-up form of a draft', () => {
  test('reads weights in percent, to a hundredth, and makes settings that a run takes', () => {
    expect(read().settings.weights).toEqual(defaultWeights)
    const { weights } = read({ 'weight.hope': '30.25', 'weight.distance': '9.75' }).settings
    expect(weights).toEqual({ ...defaultWeights, hope: 3_025, distance: 975 })
    expect(runSettings.safeParse({ ...someSettings(), ...read().settings }).success).toBe(true)
  })

  test('takes an empty field for no limit and none', () => {
    expect(read().settings).toMatchObject({
      kinds: {},
      groupMaximum: null,
      changeBudget: 0,
      reservedPlaces: 0,
      seed: 0,
    })
    expect(read({ groupMaximum: '2', changeBudget: '4', reservedPlaces: '1', seed: '7' }).settings).toMatchObject({
      groupMaximum: 2,
      changeBudget: 4,
      reservedPlaces: 1,
      seed: 7,
    })
  })

  test('takes half a range for all above, or all below', () => {
    expect(read({ 'kind.company.min': '1', 'kind.nonMinistry.max': '2' }).settings.kinds).toEqual({
      company: { min: 1, max: 1_000 },
      nonMinistry: { min: 0, max: 2 },
    })
    expect(read({ 'region.min': '' }).settings.region).toEqual({ min: 0, max: 3 })
    expect(read({ 'region.min': '3' }).settings.region).toEqual({ min: 3, max: 3 })
  })

  test('tells the button that was pressed, and stays without one', () => {
    expect(read().next).toBe('stay')
    expect(read({ next: 'start' })).toMatchObject({ next: 'start', version: 3, name: '첫 안' })
  })

  test.each<[Record<string, string>, string]>([
    [{ 'weight.hope': '31' }, 'weights: 다섯 기준의 비율을 더하면 100%가 되어야 합니다.'],
    [{ 'weight.hope': '29.99' }, 'weights: 다섯 기준의 비율을 더하면 100%가 되어야 합니다.'],
    [{ 'weight.hope': '' }, 'weights: 다섯 기준의 비율을 더하면 100%가 되어야 합니다.'],
    [{ 'weight.hope': 'x' }, 'weight.hope: 숫자로 적어 주세요.'],
    [{ 'weight.field': '-1' }, 'weight.field: 0 이상이어야 합니다.'],
    [{ 'weight.field': '101' }, 'weight.field: 100 이하여야 합니다.'],
    [{ 'region.min': '', 'region.max': '' }, 'region.min: 지역마다 필요한 기관 수를 적어 주세요.'],
    [{ 'region.min': '4' }, 'region.max: 지역마다 기관 수의 최소가 최대보다 큽니다.'],
    [{ 'kind.other.min': '2', 'kind.other.max': '1' }, 'kind.other.max: 기관 종류별 수의 최소가 최대보다 큽니다.'],
    [{ 'kind.other.min': 'x' }, 'kind.other.min: 정수로 적어 주세요.'],
    [{ groupMaximum: '1.5' }, 'groupMaximum: 정수로 적어 주세요.'],
    [{ changeBudget: '-1' }, 'changeBudget: 0 이상이어야 합니다.'],
    [{ changeBudget: '1001' }, 'changeBudget: 1000 이하여야 합니다.'],
    [{ reservedPlaces: '11' }, 'reservedPlaces: 10 이하여야 합니다.'],
    [{ seed: '1000000' }, 'seed: 999999 이하여야 합니다.'],
    [{ standing: '' }, 'standing: 기존 결연을 어떻게 할지 골라 주세요.'],
    [{ fairness: 'x' }, 'fairness: 무엇을 먼저 높일지 골라 주세요.'],
    [{ name: '  ' }, 'name: 이 실행의 이름을 적어 주세요.'],
    [{ name: '가'.repeat(61) }, 'name: 이름은 60자까지 적을 수 있습니다.'],
  ])('says at the field what is wrong: %j', (over, problem) => {
    expect(problems(over)).toEqual([problem])
  })

  test.each<Record<string, string>>([
    { changeBudget: '1000' },
    { reservedPlaces: '10' },
    { seed: '999999' },
    { name: '가'.repeat(60) },
  ])('takes the most that is allowed: %j', (over) => {
    expect(problems(over)).toEqual([])
  })

  test('says everything that does not fit together at once', () => {
    const over = { 'weight.hope': '0', 'region.min': '4', 'kind.company.min': '3', 'kind.company.max': '2' }
    expect(problems(over).map((problem) => problem.split(':')[0])).toEqual([
      'weights',
      'region.max',
      'kind.company.max',
    ])
  })

  test('takes no field it does not know', () => {
    expect(updateDraftInput.safeParse({ ...form, pins: [] }).success).toBe(false)
  })
})

describe('a new draft', () => {
  const of = (fields: object) => createDraftInput.safeParse({ roundId: partnerId(1), name: '둘째 안', ...fields })
  test('may follow an earlier run, and bears a trimmed name in one form of 한글', () => {
    expect(of({ name: ' 둘째 안 '.normalize('NFD') }).data).toEqual({ roundId: partnerId(1), name: '둘째 안' })
    expect(of({ parentId: partnerId(2) }).data?.parentId).toBe(partnerId(2))
  })

  test('needs a round and a name', () => {
    expect(of({ name: ' ' }).error?.issues).toMatchObject([
      { path: ['name'], message: '이 실행의 이름을 적어 주세요.' },
    ])
    expect(of({ roundId: 'x' }).error?.issues).toMatchObject([{ path: ['roundId'] }])
    expect(of({ parentId: 'x' }).error?.issues).toMatchObject([{ path: ['parentId'] }])
  })
})

describe('weights of a preview', () => {
  const of = (weights: string) =>
    previewWeightsInput.safeParse({ runId: partnerId(1), weights, before: '3000,2500,2000,1500,1000' })
  test('are five numbers in the order of the criteria, of any sum', () => {
    expect(of('1,2,3,4,5').data?.weights).toEqual({ hope: 1, field: 2, connection: 3, urgency: 4, distance: 5 })
    expect(of('1,2,3,4,5').data?.before).toEqual(defaultWeights)
  })

  test.each(['1,2,3,4', '1,2,3,4,5,6', '1,2,3,4,-5', '1,2,3,4,x', '1,2,3,4,100000'])('are not %j', (weights) => {
    expect(of(weights).success).toBe(false)
  })
})
