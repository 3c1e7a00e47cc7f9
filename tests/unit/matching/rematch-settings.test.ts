import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PresentTie } from '@/modules/matching/domain/scoring/scoring-facts'
import { settingsOfRematch } from '@/modules/matching/domain/settings/rematch-settings'
import { type RunSettings, runSettings } from '@/modules/matching/domain/settings/run-settings'
import { partnerId, someSettings } from '../../support/scoring-facts'

type Occasion = Parameters<typeof settingsOfRematch>[2]

const [one, two, three] = [1, 2, 3].map(partnerId) as [string, string, string]
const tie = (regionCode: string, holderId: string | null): PresentTie => ({
  regionCode,
  holderId,
  kind: 'ministry',
  isSigned: false,
})
const declared = (regionCode: string) => ({ regionCode, event: '호우', declaredOn: '2026-08-20' })
const rematch = (over: Partial<Occasion>, confirmed: Partial<RunSettings> = {}, ties: readonly PresentTie[] = []) => {
  const occasion = {
    changeBudget: 2,
    partnersEach: 1,
    disasters: [],
    withdrawnPartnerIds: [],
    newcomers: [],
    ...over,
  }
  return settingsOfRematch(someSettings(confirmed), { ties }, occasion)
}

describe('the settings of a re-match', () => {
  test('are those of the confirmed run, but for the ties it may change', () => {
    const confirmed = someSettings({ seed: 7, fairness: 'floor', bars: [{ regionCode: '46880', partnerId: one }] })
    expect(rematch({ changeBudget: 4 }, confirmed)).toEqual({ ...confirmed, standing: 'budget', changeBudget: 4 })
  })

  test('take out partners who left, once each, and the pins on them', () => {
    const pins = [one, two, three].map((id) => ({ regionCode: '46880', partnerId: id }))
    const settings = rematch({ withdrawnPartnerIds: [two, one] }, { withdrawnPartnerIds: [one], pins })
    expect(settings.withdrawnPartnerIds).toEqual([one, two])
    expect(settings.pins.map((pin) => pin.partnerId)).toEqual([three])
  })

  test('let those who came take as many regions as they pledge now, not as the confirmed run had it', () => {
    const partnerCapacities = { [one]: { min: 0, max: 1 }, [two]: { min: 2, max: 5 } }
    const settings = rematch({ newcomers: [{ partnerId: one }, { partnerId: three }] }, { partnerCapacities })
    expect(settings.partnerCapacities).toEqual({ [two]: { min: 2, max: 5 } })
  })

  test('count a partner again that had left and came back', () => {
    const pins = [one, two].map((id) => ({ regionCode: '46880', partnerId: id }))
    const settings = rematch({ newcomers: [{ partnerId: one }] }, { withdrawnPartnerIds: [one, two], pins })
    expect(settings.withdrawnPartnerIds).toEqual([two])
    expect(settings.pins).toEqual([pins[0]])
  })

  test('add the disasters to those of the confirmed run', () => {
    const settings = rematch({ disasters: [declared('46880')] }, { disasters: [declared('46710')] })
    expect(settings.disasters.map(({ regionCode }) => regionCode)).toEqual(['46710', '46880'])
  })

  test.each<[number, readonly PresentTie[], Partial<RunSettings>, { min: number; max: number }]>([
    [1, [], {}, { min: 2, max: 3 }],
    [1, [tie('46880', one), tie('46880', two)], {}, { min: 3, max: 3 }],
    [2, [tie('46880', one), tie('46880', two)], {}, { min: 4, max: 4 }],
    [2, [tie('46880', one), tie('46880', one)], {}, { min: 3, max: 3 }],
    [2, [tie('46880', null), tie('46880', null)], {}, { min: 4, max: 4 }],
    [2, [tie('46710', one), tie('46710', two)], {}, { min: 2, max: 3 }],
    [2, [tie('46880', one), tie('46880', two)], { withdrawnPartnerIds: [one] }, { min: 3, max: 3 }],
    [1, [tie('46880', one)], { regionNeeds: { 46880: { min: 0, max: 9 } } }, { min: 2, max: 9 }],
    [1, [tie('46880', one)], { regionNeeds: { 46880: { min: 5, max: 9 } } }, { min: 5, max: 9 }],
  ])('ask for %i more partners than stand with a region of a disaster (%#)', (partnersEach, ties, confirmed, need) => {
    expect(rematch({ partnersEach, disasters: [declared('46880')] }, confirmed, ties).regionNeeds).toEqual({
      46880: need,
    })
  })

  test('count no tie of a partner who leaves now', () => {
    const ties = [tie('46880', one), tie('46880', two)]
    const occasion = { partnersEach: 2, disasters: [declared('46880')], withdrawnPartnerIds: [two] }
    expect(rematch(occasion, {}, ties).regionNeeds).toEqual({ 46880: { min: 3, max: 3 } })
  })

  test('leave what is settled for other regions', () => {
    const regionNeeds = { 46710: { min: 0, max: 1 } }
    expect(rematch({ disasters: [declared('46880')] }, { regionNeeds }).regionNeeds['46710']).toEqual({
      min: 0,
      max: 1,
    })
  })

  test('are always settings a run takes, and never ask a region for less than before', () => {
    const code = fc.constantFrom('46710', '46880')
    const holder = fc.option(fc.constantFrom(one, two, three))
    fc.assert(
      fc.property(fc.array(fc.tuple(code, holder)), code, fc.integer({ min: 1, max: 5 }), (held, hit, partnersEach) => {
        const ties = held.map(([regionCode, holderId]) => tie(regionCode, holderId))
        const settings = rematch({ partnersEach, disasters: [declared(hit)], withdrawnPartnerIds: [one] }, {}, ties)
        expect(runSettings.safeParse(settings).success).toBe(true)
        expect(settings.regionNeeds[hit]!.min).toBeGreaterThanOrEqual(2)
        expect(settings.regionNeeds[hit]!.max).toBeGreaterThanOrEqual(3)
      }),
    )
  })
})
