import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PresentTie, ScoringFacts } from '@/modules/matching/domain/scoring/scoring-facts'
import { factsForRun } from '@/modules/matching/domain/settings/facts-for-run'
import { makeMatchingProblem } from '@/modules/matching/domain/problem/make-matching-problem'
import type { MatchingProblem } from '@/engine/matching-problem'
import type { RunSettings } from '@/modules/matching/domain/settings/run-settings'
import { scorePair } from '@/modules/matching/domain/scoring/scoring'
import { defaultWeights } from '@/modules/matching/domain/scoring/scoring-weights'
import { solveMatching } from '@/engine/solve-matching'
import { aCalculation, aPartner, aRegion, factsOf, someSettings } from '../../support/scoring-facts'

const regions = [aRegion('46710'), aRegion('46880')]
const partners = [aPartner('a'), aPartner('b')]
const pair = (regionCode: string, partnerId: string) => ({ regionCode, partnerId })
const tie = (regionCode: string, holderId: string | null, over: Partial<PresentTie> = {}): PresentTie => ({
  regionCode,
  holderId,
  kind: 'ministry',
  isSigned: false,
  ...over,
})

const roundOf = (over: Partial<RunSettings>, facts: Partial<ScoringFacts> = {}) => {
  const settings = someSettings(over)
  return makeMatchingProblem('회차', factsForRun(factsOf({ regions, partners, ...facts }), settings), settings)
}
const problemOf = (...given: Parameters<typeof roundOf>) => roundOf(...given).problem

/** Pairs offered, by the names of their sides, with their scores. */
const offers = ({ places: regions, helpers: partners, pairs }: MatchingProblem) =>
  new Map(
    Array.from(pairs.score, (score, at) => [
      `${regions[pairs.place[at]!]!.id} ${partners[pairs.helper[at]!]!.id}`,
      score,
    ]),
  )

test('a problem bears the name of its round', () => {
  expect(problemOf({})).toMatchObject({ name: '회차' })
})

describe('bars of a problem', () => {
  test('remove their pairs and no other', () => {
    const bars = [pair('46710', 'b'), pair('46880', 'z')]
    expect([...offers(problemOf({ bars })).keys()]).toEqual(['46710 a', '46880 a', '46880 b'])
  })

  test('free what a barred tie held: its need, its second place of a kind and the place of its partner', () => {
    const facts = {
      ties: [tie('46880', 'a', { isSigned: true }), tie('46880', 'b')],
      partners: partners.map((partner) => ({ ...partner, maximumRegions: 0 })),
    }
    const kept = roundOf({}, facts)
    expect(kept.problem.places[1]!.kinds).toEqual({ ministry: { min: 1, max: 2 } })
    expect(kept.problem.helpers.map(({ max }) => max)).toEqual([1, 1])
    const freed = roundOf({ bars: [pair('46880', 'a')] }, facts)
    expect(freed.standing).toEqual([[1, 1]])
    expect(freed.problem.pins).toEqual([[1, 1]])
    expect(freed.problem.places[1]).toEqual({ id: '46880', min: 2, max: 3, kinds: { ministry: { min: 1, max: 1 } } })
    expect(freed.problem.helpers.map(({ max }) => max)).toEqual([0, 1])
  })
})

describe('pins of a problem', () => {
  test('stand beside frozen ties, each pair once', () => {
    const pins = [pair('46880', 'a'), pair('46710', 'b')]
    expect(problemOf({ pins }, { ties: [tie('46880', 'a')] }).pins).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  test('are left out where barred, or where the round has no such region or partner', () => {
    const pins = [pair('46710', 'a'), pair('11110', 'a'), pair('46710', 'z'), pair('46880', 'b')]
    expect(problemOf({ pins, bars: [pair('46710', 'a')] }).pins).toEqual([[1, 1]])
  })
})

describe('standing ties of a problem', () => {
  const ties = [tie('46710', 'a', { isSigned: true }), tie('46880', 'a'), tie('46880', 'b')]

  test('are all pinned when frozen, signed or not', () => {
    const problem = problemOf({ changeBudget: 5 }, { ties })
    expect(problem.pins).toHaveLength(3)
    expect(problem).not.toHaveProperty('keep')
    expect(problem).not.toHaveProperty('changeBudget')
  })

  test('are pinned when signed and kept when not, under a budget of changes', () => {
    const problem = problemOf({ standing: 'budget', changeBudget: 2 }, { ties })
    expect(problem.pins).toEqual([[0, 0]])
    expect(problem.keep).toEqual([
      [1, 0],
      [1, 1],
    ])
    expect(problem.changeBudget).toBe(2)
  })

  test('are no longer up for change once pinned, nor once barred', () => {
    const decided = { pins: [pair('46880', 'a')], bars: [pair('46880', 'b')] }
    const { problem, standing } = roundOf({ standing: 'budget', changeBudget: 2, ...decided }, { ties })
    expect(problem.pins).toEqual([
      [0, 0],
      [1, 0],
    ])
    expect(problem.keep).toEqual([])
    expect(standing).toHaveLength(2)
  })
})

describe('partners and disasters of a run', () => {
  test('leave out a partner who left, and its ties no longer fill a need', () => {
    const ties = [tie('46880', 'b', { isSigned: true }), tie('46880', null)]
    const stays = problemOf({}, { ties: ties.slice(0, 1) })
    expect(stays.pins).toEqual([[1, 1]])
    const left = problemOf({ withdrawnPartnerIds: ['b'], notTogether: [['a', 'b']] }, { ties })
    expect(left.helpers.map(({ id }) => id)).toEqual(['a'])
    expect(left.pins).toEqual([])
    expect(left.places[1]).toEqual({ id: '46880', min: 1, max: 2, kinds: { ministry: { min: 0, max: 0 } } })
    expect(left).not.toHaveProperty('notTogether')
  })

  test('score a region by the disasters it adds to those on record', () => {
    const disasters = [{ regionCode: '46880', event: '호우', declaredOn: '2026-08-01' }]
    const [before, after] = [offers(problemOf({})), offers(problemOf({ disasters }))]
    const declared = { event: '호우', declaredOn: '2026-08-01', level: 'sigungu' as const }
    const region = aRegion('46880', { disasters: [declared] })
    expect(after.get('46880 a')).toBe(scorePair(region, partners[0]!, defaultWeights, '2026-11-22').total)
    expect(after.get('46880 a')).toBeGreaterThan(before.get('46880 a')!)
    expect(after.get('46710 a')).toBe(before.get('46710 a'))
    const earlier = [aRegion('46710', { disasters: [{ ...declared, event: '산불' }] }), regions[1]!]
    expect(factsForRun(factsOf({ regions: earlier }), someSettings({ disasters })).regions[0]!.disasters).toHaveLength(
      1,
    )
  })
})

describe('limits of a problem', () => {
  test('follow what is settled for one region', () => {
    const { places: limits } = problemOf({ regionNeeds: { 46880: { min: 0, max: 9 } } })
    expect(limits).toMatchObject([
      { min: 2, max: 3 },
      { min: 0, max: 9 },
    ])
  })

  test('follow what is settled for one partner, but never less than it holds', () => {
    const partnerCapacities = { a: { min: 2, max: 5 }, b: { min: 0, max: 0 } }
    const { helpers: limits } = problemOf({ partnerCapacities }, { ties: [tie('46880', 'b'), tie('46710', 'b')] })
    expect(limits.map(({ min, max }) => [min, max])).toEqual([
      [2, 5],
      [0, 2],
    ])
  })

  test.each([
    [0, { min: 1, max: 4 }, [], 4],
    [1, { min: 1, max: 4 }, [], 3],
    [3, { min: 1, max: 4 }, [], 1],
    [4, { min: 2, max: 4 }, [], 2],
    [4, { min: 0, max: 4 }, [tie('46880', 'a'), tie('46880', 'b')], 2],
    [1, { min: 0, max: 4 }, [tie('46880', null)], 2],
    [1, { min: 0, max: 1 }, [tie('46880', 'a'), tie('46880', 'b')], 2],
  ])('hold back %i places but none that is needed or held (%#)', (reservedPlaces, region, ties, max) => {
    expect(problemOf({ reservedPlaces, region }, { ties }).places[1]!.max).toBe(max)
  })

  test('keep apart the partners of the problem, by their numbers', () => {
    expect(
      problemOf({
        notTogether: [
          ['b', 'a'],
          ['a', 'z'],
          ['z', 'a'],
        ],
      }).notTogether,
    ).toEqual([[1, 0]])
    expect(problemOf({})).not.toHaveProperty('notTogether')
  })

  test('of companies of a group are absent when none is settled', () => {
    expect(problemOf({ groupMaximum: null })).not.toHaveProperty('groupMaxPerRegion')
    expect(problemOf({ groupMaximum: 2 }).groupMaxPerPlace).toBe(2)
  })

  test('of all but the ministries are one group, which standing ties of each such kind fill', () => {
    const kinds = { nonMinistry: { min: 3, max: 4 } }
    const ties = [tie('46880', 'c', { kind: 'company' }), tie('46880', null, { kind: 'other' }), tie('46880', 'a')]
    const facts = { ties, partners: [...partners, aPartner('c', { kind: 'company' })] }
    const problem = problemOf({ kinds }, facts)
    expect(problem.kindGroups).toEqual({ nonMinistry: ['publicInstitution', 'company', 'other'] })
    expect(problem.places.map((region) => region.kinds)).toEqual([
      { nonMinistry: { min: 3, max: 4 } },
      { nonMinistry: { min: 2, max: 3 } },
    ])
    const held = problemOf({ kinds: { nonMinistry: { min: 0, max: 0 } } }, { ...facts, ties: ties.slice(0, 1) })
    expect(held.places[1]!.kinds).toEqual({ nonMinistry: { min: 0, max: 1 } })
    const ministryOnly = problemOf({ kinds }, { ...facts, ties: [tie('46880', null)] })
    expect(ministryOnly.places[1]!.kinds).toEqual(kinds)
    expect(problemOf({})).not.toHaveProperty('kindGroups')
  })
})

describe('lots of a problem', () => {
  const { facts } = aCalculation()
  const drawn = (seed: number) => problemOf({ seed }, facts)
  const plain = drawn(0)

  test('change the order, never the pairs, their scores or the best total', () => {
    const best = solveMatching(plain)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (seed) => {
        const problem = drawn(seed)
        expect(offers(problem)).toEqual(offers(plain))
        expect(problem.places.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual(plain.places)
        const { status, total, certificate } = solveMatching(problem)
        expect([status, total, certificate.gap]).toEqual([best.status, best.total, 0])
      }),
      { numRuns: 40 },
    )
    expect(best.total).toBeGreaterThan(0)
  })

  test('follow their number', () => {
    const order = (seed: number) => drawn(seed).helpers.map(({ id }) => id)
    expect(order(0)).toEqual(facts.partners.map(({ id }) => id))
    expect(order(7)).toEqual(order(7))
    expect(order(7)).not.toEqual(order(0))
    expect(order(7)).not.toEqual(order(8))
  })
})
