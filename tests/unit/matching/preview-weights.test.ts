import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScoringFacts } from '@/modules/matching/domain/scoring/scoring-facts'
import { WeightsPreview } from '@/modules/matching/domain/settings/preview-weights'
import type { ScoringWeights } from '@/modules/matching/domain/scoring/criterion'
import { scorePair } from '@/modules/matching/domain/scoring/scoring'
import { defaultWeights, namedPresets } from '@/modules/matching/domain/scoring/scoring-weights'
import { aCalculation, aPartner, aRegion, factsOf } from '../../support/scoring-facts'

const plain = aCalculation().facts
const facts: ScoringFacts = {
  ...plain,
  regions: plain.regions.map((region, at) => ({
    ...region,
    population: 20_000 + at * 7_301,
    disasters: at % 2 ? [{ event: '호우', declaredOn: `2025-0${at + 1}-11`, level: 'sigungu' }] : [],
    specialties: at % 3 ? ['사과'] : [],
  })),
}

/** The plain way: score every pair, sort, and count places. */
function rank(weights: ScoringWeights) {
  const pairs = facts.regions.flatMap((region) =>
    facts.partners.map((partner) => ({
      regionCode: region.code,
      partnerId: partner.id,
      score: scorePair(region, partner, weights, facts.asOf).total,
    })),
  )
  return pairs.toSorted((one, other) => other.score - one.score)
}

const preview = new WeightsPreview(facts)
const points = fc.integer({ min: 0, max: 10_000 })
const anyWeights = fc.record({ hope: points, field: points, connection: points, urgency: points, distance: points })

describe('the preview of weights', () => {
  test('shows what scoring and sorting every pair shows, with the places before', () => {
    fc.assert(
      fc.property(anyWeights, anyWeights, fc.integer({ min: 1, max: 80 }), (weights, before, limit) => {
        const then = rank(before).map(({ regionCode, partnerId }) => `${regionCode}.${partnerId}`)
        const expected = rank(weights)
          .slice(0, limit)
          .map((pair) => ({ ...pair, placeBefore: then.indexOf(`${pair.regionCode}.${pair.partnerId}`) + 1 }))
        expect(preview.top(weights, before, limit)).toEqual(expected)
      }),
    )
  })

  test('keeps every place when nothing changes', () => {
    expect(preview.top(defaultWeights, defaultWeights).map(({ placeBefore }) => placeBefore)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ])
  })

  test('shows who rises: a wish to the top when hopes come first', () => {
    const wishful = new WeightsPreview(
      factsOf({
        regions: [
          aRegion('46710', { disasters: [{ event: '호우', declaredOn: '2026-09-01', level: 'sigungu' }] }),
          aRegion('46880'),
        ],
        partners: [aPartner('a', { wishedRegionRanks: { 46880: 1 } })],
      }),
    )
    const [first] = wishful.top(namedPresets.hopesFirst!.weights, namedPresets.needFirst!.weights, 1)
    expect(first).toMatchObject({ regionCode: '46880', partnerId: 'a', placeBefore: 2 })
  })

  test('shows all pairs when there are fewer than asked for, and none without partners', () => {
    expect(
      new WeightsPreview(factsOf({ regions: [aRegion('46880')], partners: [aPartner('a')] })).top(
        defaultWeights,
        defaultWeights,
      ),
    ).toHaveLength(1)
    expect(new WeightsPreview(factsOf({ regions: [aRegion('46880')] })).top(defaultWeights, defaultWeights)).toEqual([])
  })
})
