import { describe, expect, test } from 'vitest'
import { calculateRun } from '@/modules/matching/domain/runs/calculate-run'
import {
  placeGroups,
  roomOfGroup,
  settingsAfterDeclines,
  settingsForPlaces,
} from '@/modules/matching/domain/settings/cycle-settings'
import { aPartner, aRegion, factsOf, partnerId, someSettings } from '../../support/scoring-facts'

const codes = ['46010', '46020', '51010', '51020']
const settings = someSettings({ region: { min: 2, max: 3 }, kinds: {}, groupMaximum: null })
const tie = (regionCode: string, number: number) => ({
  regionCode,
  kind: 'company',
  holderId: partnerId(number),
  isSigned: false,
})
const country = (ties: ReturnType<typeof tie>[]) =>
  factsOf({
    regions: codes.map((code, at) =>
      aRegion(code, {
        disasters: at === 0 ? [{ event: '호우', declaredOn: '2026-08-01', level: 'sigungu' }] : [],
        designation: at < 2 ? 'populationDeclineArea' : null,
      }),
    ),
    partners: Array.from({ length: 6 }, (_, at) => aPartner(partnerId(at), { kind: 'company', maximumRegions: 2 })),
    ties,
  })
const matched = country([
  tie('46010', 0),
  tie('46010', 1),
  tie('46020', 0),
  tie('46020', 2),
  tie('51010', 1),
  tie('51010', 3),
  tie('51020', 2),
  tie('51020', 3),
])
const keys = (pairs: readonly { regionCode: string; partnerId: string }[]) =>
  new Set(pairs.map((pair) => `${pair.regionCode} ${pair.partnerId}`))

describe('after declines', () => {
  const declined = [{ regionCode: '46010', partnerId: partnerId(0) }]
  const agreed = [{ regionCode: '46010', partnerId: partnerId(1) }]

  test('the declined pair never comes again, what both accepted and everything else stays', () => {
    const next = settingsAfterDeclines(settings, matched, { declined, agreed }, 0)
    const { pairs, result } = calculateRun({ name: '다시', facts: matched, settings: next })
    expect(result.status).toBe('optimal')
    const now = keys(pairs)
    expect(now.has(`46010 ${partnerId(0)}`)).toBe(false)
    for (const { regionCode, holderId } of matched.ties)
      if (!(regionCode === '46010' && holderId === partnerId(0)))
        expect(now.has(`${regionCode} ${holderId}`)).toBe(true)
    expect(pairs.filter(({ regionCode }) => regionCode === '46010').length).toBeGreaterThanOrEqual(2)
  })

  test('a pin of before gives way to a decline, and nothing is barred or pinned twice', () => {
    const before = { ...settings, pins: declined, bars: declined }
    const next = settingsAfterDeclines(before, matched, { declined, agreed: [...agreed, ...agreed] }, 3)
    expect(next.pins).toEqual(agreed)
    expect(next.bars).toEqual(declined)
    expect(next).toMatchObject({ standing: 'budget', changeBudget: 3 })
  })
})

describe('places that are left', () => {
  const nothing = { declined: [], agreed: [] }

  test('go to the group alone, each up to what it lacks, and nothing that stands moves', () => {
    for (const group of placeGroups) {
      const room = roomOfGroup(matched, settings, [], group)
      const next = settingsForPlaces(settings, matched, nothing, group)
      const { pairs, result } = calculateRun({ name: '남은 자리', facts: matched, settings: next })
      expect([group, result.status]).toEqual([group, 'optimal'])
      const fresh = pairs.filter(({ isStanding }) => !isStanding)
      expect(pairs.length - fresh.length).toBe(matched.ties.length)
      expect(fresh.every(({ regionCode }) => room.has(regionCode))).toBe(true)
      for (const [code, places] of room)
        expect(fresh.filter(({ regionCode }) => regionCode === code).length).toBeLessThanOrEqual(places)
    }
    expect([...roomOfGroup(matched, settings, [], 'short')]).toEqual([])
    expect([...roomOfGroup(matched, settings, [], 'disaster').keys()]).toEqual(['46010'])
    expect([...roomOfGroup(matched, settings, [], 'declining').keys()]).toEqual(['46010', '46020'])
  })

  test('a region that nobody is left for does not make the run fail', () => {
    const scarce = {
      ...country([tie('46010', 0)]),
      partners: [aPartner(partnerId(0), { kind: 'company', maximumRegions: 1 })],
    }
    const next = settingsForPlaces(settings, scarce, nothing, 'short')
    const { result, pairs } = calculateRun({ name: '남은 자리', facts: scarce, settings: next })
    expect(result.status).toBe('optimal')
    expect(pairs).toHaveLength(1)
  })
})
