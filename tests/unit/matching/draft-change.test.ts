import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DraftChange, applyDraftChange, draftChange } from '@/modules/matching/domain/settings/draft-change'
import { pairKeyOf } from '@/modules/matching/domain/settings/pair-key'
import { changeDraftInput } from '@/modules/matching/domain/settings/matching-input'
import type { RunSettings } from '@/modules/matching/domain/settings/run-settings'
import { partnerId, someSettings } from '../../support/scoring-facts'

const [one, two, three] = [1, 2, 3].map(partnerId) as [string, string, string]
const pair = (regionCode: string, id: string) => ({ regionCode, partnerId: id })
const after = (...changes: DraftChange[]) => changes.reduce(applyDraftChange, someSettings())

const aRegionCode = fc.constantFrom('46710', '46720', '46880')
const aPartnerId = fc.constantFrom(one, two, three)
const aChoice = fc.record({
  change: fc.constantFrom('pin' as const, 'bar' as const, 'free' as const),
  regionCode: aRegionCode,
  partnerId: aPartnerId,
})
const aSwap = fc
  .record({
    change: fc.constant('swap' as const),
    regionCode: aRegionCode,
    partnerId: aPartnerId,
    otherRegionCode: aRegionCode,
    otherPartnerId: aPartnerId,
  })
  .filter((swap) => swap.regionCode !== swap.otherRegionCode && swap.partnerId !== swap.otherPartnerId)

describe('pins and bars of a draft', () => {
  test('change places only between two regions and two partners', () => {
    const swap = { change: 'swap', ...pair('46710', one), otherRegionCode: '46880', otherPartnerId: two }
    expect(draftChange.safeParse(swap).success).toBe(true)
    expect(draftChange.safeParse({ ...swap, otherRegionCode: '46710' }).success).toBe(false)
    expect(draftChange.safeParse({ ...swap, otherPartnerId: one }).success).toBe(false)
  })

  test('exclude each other and stand once, whatever was decided before', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(aChoice, aSwap), { maxLength: 12 }), (changes) => {
        const { pins, bars } = after(...changes)
        const keys = [...pins, ...bars].map(pairKeyOf)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  test('follow the last decision about each pair', () => {
    fc.assert(
      fc.property(fc.array(aChoice, { minLength: 1, maxLength: 12 }), (changes) => {
        const last = new Map(changes.map((choice) => [pairKeyOf(choice), choice.change]))
        const { pins, bars } = after(...changes)
        const decided = (change: string) => [...last].flatMap(([key, value]) => (value === change ? [key] : [])).sort()
        expect(pins.map(pairKeyOf).sort()).toEqual(decided('pin'))
        expect(bars.map(pairKeyOf).sort()).toEqual(decided('bar'))
      }),
    )
  })

  test('change places in a swap: the new pairs are pinned, the old ones barred', () => {
    const settings = after(
      { change: 'pin', ...pair('46710', one) },
      { change: 'bar', ...pair('46710', two) },
      { change: 'swap', ...pair('46710', one), otherRegionCode: '46880', otherPartnerId: two },
    )
    expect(settings.pins).toEqual([pair('46710', two), pair('46880', one)])
    expect(settings.bars).toEqual([pair('46710', one), pair('46880', two)])
  })
})

describe('numbers of a draft', () => {
  test('of a region are set, set anew and taken back without touching others', () => {
    const both = after(
      { change: 'regionNeed', regionCode: '46710', min: 1, max: 4 },
      { change: 'regionNeed', regionCode: '46880', min: 0, max: 0 },
      { change: 'regionNeed', regionCode: '46710', min: 2, max: 2 },
    )
    expect(both.regionNeeds).toEqual({ 46710: { min: 2, max: 2 }, 46880: { min: 0, max: 0 } })
    const back = applyDraftChange(both, { change: 'regionNeedGone', regionCode: '46710' })
    expect(back.regionNeeds).toEqual({ 46880: { min: 0, max: 0 } })
  })

  test('of a partner are set, set anew and taken back without touching others', () => {
    const both = after(
      { change: 'partnerCapacity', partnerId: one, min: 1, max: 4 },
      { change: 'partnerCapacity', partnerId: two, min: 0, max: 9 },
      { change: 'partnerCapacity', partnerId: one, min: 0, max: 1 },
    )
    expect(both.partnerCapacities).toEqual({ [one]: { min: 0, max: 1 }, [two]: { min: 0, max: 9 } })
    const back = applyDraftChange(both, { change: 'partnerCapacityGone', partnerId: two })
    expect(back.partnerCapacities).toEqual({ [one]: { min: 0, max: 1 } })
  })

  test('of kinds of one region are taken back, and its other numbers stay', () => {
    const settings = someSettings({
      regionKinds: { 46710: { company: { min: 1, max: 1 } }, 46880: { ministry: { min: 0, max: 2 } } },
      regionNeeds: { 46710: { min: 1, max: 4 } },
    })
    const back = applyDraftChange(settings, { change: 'regionKindsGone', regionCode: '46710' })
    expect(back.regionKinds).toEqual({ 46880: { ministry: { min: 0, max: 2 } } })
    expect(back.regionNeeds).toEqual({ 46710: { min: 1, max: 4 } })
  })
})

describe('partners of a draft kept apart', () => {
  const apart = (partnerId: string, otherPartnerId: string): DraftChange => ({
    change: 'apart',
    partnerId,
    otherPartnerId,
  })
  test('stand once, in whichever order they are named', () => {
    expect(after(apart(one, two), apart(two, one), apart(one, three)).notTogether).toEqual([
      [two, one],
      [one, three],
    ])
  })

  test('may meet again, in whichever order they are named', () => {
    const together: DraftChange = { change: 'together', partnerId: two, otherPartnerId: one }
    expect(after(apart(one, two), apart(one, three), together).notTogether).toEqual([[one, three]])
  })
})

test('a change never alters the settings it starts from', () => {
  const settings = Object.freeze<RunSettings>({
    ...someSettings(),
    pins: Object.freeze([pair('46710', one)]) as RunSettings['pins'],
    regionNeeds: Object.freeze({ 46710: { min: 1, max: 1 } }),
  })
  applyDraftChange(settings, { change: 'bar', ...pair('46710', one) })
  applyDraftChange(settings, { change: 'regionNeedGone', regionCode: '46710' })
  expect(settings.pins).toEqual([pair('46710', one)])
  expect(settings.regionNeeds).toHaveProperty('46710')
})

describe('the form of a change', () => {
  const problems = (fields: object) => {
    const parsed = changeDraftInput.safeParse({ runId: one, ...fields })
    return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  }

  test.each([
    [
      { change: 'regionNeed', regionCode: '46880', min: ' 0 ', max: '1000' },
      { min: 0, max: 1_000 },
    ],
    [
      { change: 'partnerCapacity', partnerId: two, min: '3', max: 3 },
      { min: 3, max: 3 },
    ],
  ])('reads numbers as they are typed (%#)', (fields, range) => {
    expect(changeDraftInput.parse({ runId: one, ...fields })).toEqual({ runId: one, change: { ...fields, ...range } })
  })

  test.each(['', 'x', '1.5', '-1', '12345'])('refuses %j as a number, at its field', (text) => {
    expect(problems({ change: 'regionNeed', regionCode: '46880', min: text, max: '3' })).toEqual([
      'min: 숫자로 적어 주세요.',
    ])
    expect(problems({ change: 'partnerCapacity', partnerId: two, min: '0', max: text })).toEqual([
      'max: 숫자로 적어 주세요.',
    ])
  })

  test.each([
    [{ change: 'regionNeed', regionCode: '46880', min: '0', max: '1001' }, 'max: 1,000 이하여야 합니다.'],
    [{ change: 'regionNeed', regionCode: '46880', min: '4', max: '3' }, 'max: 최소가 최대보다 큽니다.'],
    [{ change: 'partnerCapacity', partnerId: two, min: '4', max: '3' }, 'max: 최소가 최대보다 큽니다.'],
    [{ change: 'apart', partnerId: two, otherPartnerId: two }, 'otherPartnerId: 서로 다른 두 기관을 골라 주세요.'],
    [{ change: 'pin', regionCode: '', partnerId: two }, 'regionCode: 지역을 골라 주세요.'],
    [{ change: 'bar', regionCode: '46880', partnerId: '' }, 'partnerId: 기관을 골라 주세요.'],
  ])('says at the field what is wrong: %j', (fields, problem) => {
    expect(problems(fields)).toEqual([problem])
  })

  test.each([
    { change: 'pin', regionCode: '46880', partnerId: two },
    { change: 'regionNeed', regionCode: '46880', min: '3', max: '3' },
    { change: 'apart', partnerId: two, otherPartnerId: three },
    { change: 'together', partnerId: two, otherPartnerId: two },
  ])('takes %j', (fields) => {
    expect(problems(fields)).toEqual([])
  })

  test('knows no other change and no other field', () => {
    expect(draftChange.safeParse({ change: 'confirm', ...pair('46880', one) }).success).toBe(false)
    expect(draftChange.safeParse({ change: 'pin', ...pair('46880', one), min: '1' }).success).toBe(false)
    expect(changeDraftInput.safeParse({ runId: 'x', change: 'pin', ...pair('46880', one) }).success).toBe(false)
  })
})
