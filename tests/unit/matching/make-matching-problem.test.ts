import { describe, expect, test } from 'vitest'
import type { ScoringFacts } from '@/modules/matching/domain/scoring/scoring-facts'
import { makeMatchingProblem } from '@/modules/matching/domain/problem/make-matching-problem'
import { scorePair } from '@/modules/matching/domain/scoring/scoring'
import { defaultWeights } from '@/modules/matching/domain/scoring/scoring-weights'
import { aPartner, aRegion, someSettings } from '../../support/scoring-facts'

const asOf = '2026-11-22'
const settings = someSettings()
const tie = (regionCode: string, holderId: string | null, kind = 'ministry') => ({
  regionCode,
  holderId,
  kind,
  isSigned: false,
})
const problemOf = (facts: Partial<ScoringFacts>) =>
  makeMatchingProblem('회차', { asOf, regions: [], partners: [], ties: [], ...facts }, settings).problem

describe('the problem of a round', () => {
  test('offers every pair with its score, region by region', () => {
    const regions = [aRegion('46710'), aRegion('46880', { wishedPartnerRanks: { b: 1 } })]
    const partners = [aPartner('a'), aPartner('b', { wishedRegionRanks: { 46880: 1 } })]
    const { pairs } = problemOf({ regions, partners })
    expect(pairs.place).toEqual([0, 0, 1, 1])
    expect(pairs.helper).toEqual([0, 1, 0, 1])
    expect(pairs.score).toEqual(
      regions.flatMap((region) => partners.map((partner) => scorePair(region, partner, defaultWeights, asOf).total)),
    )
    expect(pairs.score[3]).toBeGreaterThan(pairs.score[2]!)
  })

  test('pins a tie that stands with a pledged body, once however many agreements it has', () => {
    const { pins, places: regions } = problemOf({
      regions: [aRegion('46710'), aRegion('46880')],
      partners: [aPartner('a'), aPartner('b')],
      ties: [tie('46880', 'b'), tie('46880', 'b'), tie('46880', 'a')],
    })
    expect(pins).toEqual([
      [1, 0],
      [1, 1],
    ])
    expect(regions[1]).toEqual({ id: '46880', min: 2, max: 3, kinds: { ministry: { min: 1, max: 2 } } })
  })

  test('counts a tie with a body that did not pledge, or whose successor is open, towards the needs', () => {
    const { pins, places: regions } = problemOf({
      regions: [aRegion('46880')],
      partners: [aPartner('a')],
      ties: [tie('46880', 'gone'), tie('46880', null, 'company')],
    })
    expect(pins).toEqual([])
    expect(regions).toEqual([{ id: '46880', min: 0, max: 1, kinds: { ministry: { min: 0, max: 0 } } }])
  })

  test('widens a capacity to the ties that stand, and never narrows it', () => {
    const regions = ['46710', '46720', '46880'].map((code) => aRegion(code))
    const ties = regions.slice(0, 2).map(({ code }) => tie(code, 'a'))
    const { helpers: partners } = problemOf({
      regions,
      partners: [aPartner('a', { maximumRegions: 1 }), aPartner('b', { maximumRegions: 6 })],
      ties,
    })
    expect(partners.map(({ max }) => max)).toEqual([2, 6])
  })

  test('takes the kinds a region has of its own in place of those of the round', () => {
    const own = someSettings({
      regionKinds: { 46880: { ministry: { min: 0, max: 2 }, nonMinistry: { min: 1, max: 2 } } },
    })
    const { problem } = makeMatchingProblem(
      '회차',
      { asOf, regions: [aRegion('46710'), aRegion('46880')], partners: [], ties: [] },
      own,
    )
    expect(problem.places.map(({ kinds }) => kinds)).toEqual([
      { ministry: { min: 1, max: 1 } },
      { ministry: { min: 0, max: 2 }, nonMinistry: { min: 1, max: 2 } },
    ])
    expect(problem.kindGroups).toEqual({ nonMinistry: ['publicInstitution', 'company', 'other'] })
  })

  test('puts companies of one group under one limit in a region', () => {
    const { helpers: partners, groupMaxPerPlace: groupMaxPerRegion } = problemOf({
      regions: [aRegion('46880')],
      partners: [aPartner('a', { kind: 'company', corporateGroup: '한빛' }), aPartner('b')],
    })
    expect(partners).toEqual([
      { id: 'a', kind: 'company', min: 0, max: 3, group: '한빛' },
      { id: 'b', kind: 'ministry', min: 0, max: 3 },
    ])
    expect(groupMaxPerRegion).toBe(1)
  })

  test('ignores ties of regions that are not in the round', () => {
    expect(
      problemOf({ regions: [aRegion('46880')], partners: [aPartner('a')], ties: [tie('11111', 'a')] }),
    ).toMatchObject({ pins: [], helpers: [{ max: 3 }] })
  })
})
