import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calculateRun } from '@/modules/matching/domain/runs/calculate-run'
import { pairKeyOf } from '@/modules/matching/domain/settings/pair-key'
import { MatchingDesk } from '@/modules/matching/domain/runs/matching-desk'
import type { RunSettings, SettingsPair } from '@/modules/matching/domain/settings/run-settings'
import { aPartner, aRegion, factsOf, partnerId, someSettings } from '../../support/scoring-facts'

const regionCodes = Array.from({ length: 8 }, (_, at) => String(46_010 + at * 10))

/** Facts with wishes, ties and places drawn by fast-check; enough partners that most needs can be met. */
const someFacts = fc
  .record({
    wishes: fc.array(fc.tuple(fc.nat(7), fc.nat(13), fc.integer({ min: 1, max: 4 })), { minLength: 5, maxLength: 30 }),
    ties: fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(13)), { maxLength: 5, selector: String }),
    capacities: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 14, maxLength: 14 }),
  })
  .map(({ wishes, ties, capacities }) => {
    const ranksOf = (partner: number) =>
      Object.fromEntries(wishes.filter(([, p]) => p === partner).map(([r, , rank]) => [regionCodes[r]!, rank]))
    const kindOf = (at: number) => (at < 6 ? 'ministry' : at < 10 ? 'publicInstitution' : 'company') as 'ministry'
    return factsOf({
      regions: regionCodes.map((code, at) =>
        aRegion(code, { population: 20_000 + at * 9_000, latitude: 34 + at / 3, longitude: 126 + at / 5 }),
      ),
      partners: capacities.map((maximumRegions, at) =>
        aPartner(partnerId(at), {
          kind: kindOf(at),
          maximumRegions,
          wishedRegionRanks: ranksOf(at),
          headquartersLatitude: 35 + at / 9,
          headquartersLongitude: 127 - at / 9,
          standingRegionCodes: ties.filter(([, p]) => p === at).map(([r]) => regionCodes[r]!),
        }),
      ),
      ties: ties.map(([r, p]) => ({
        regionCode: regionCodes[r]!,
        kind: kindOf(p),
        holderId: partnerId(p),
        isSigned: p % 2 === 0,
      })),
    })
  })

const anyPair = fc
  .tuple(fc.nat(7), fc.nat(13))
  .map(([r, p]): SettingsPair => ({ regionCode: regionCodes[r]!, partnerId: partnerId(p) }))
const keysOf = (pairs: readonly SettingsPair[]) => new Set(pairs.map(pairKeyOf))

describe('the desk that answers what-if questions', () => {
  test('says of any pair exactly what solving anew with it forced or barred says', () => {
    fc.assert(
      fc.property(someFacts, anyPair, (facts, pair) => {
        const settings = someSettings()
        const run = calculateRun({ name: '', facts, settings })
        fc.pre(run.result.status === 'optimal')
        const price = new MatchingDesk({ facts, settings }).whatIf(pair)!
        const isMatched = keysOf(run.pairs).has(pairKeyOf(pair))
        const changed: RunSettings = isMatched ? { ...settings, bars: [pair] } : { ...settings, pins: [pair] }
        const isStanding = run.pairs.some((other) => other.isStanding && pairKeyOf(other) === pairKeyOf(pair))
        // A standing tie is a pin of the run: barring it is a broken pin here, and a tie that ends there.
        fc.pre(!isStanding)
        const again = calculateRun({ name: '', facts, settings: changed })
        if (again.result.status === 'optimal')
          expect([price.possible, price.broken, price.loss]).toEqual([true, 0, run.result.total - again.result.total])
        else expect(price.possible && price.broken === 0).toBe(false)
        if (!price.possible) return
        const after = keysOf(run.pairs)
        for (const move of price.changes) {
          if (move.change === 'added') after.add(pairKeyOf(move))
          else after.delete(pairKeyOf(move))
        }
        expect(price.changes.reduce((sum, { change, score }) => sum + (change === 'added' ? -score : score), 0)).toBe(
          price.loss,
        )
        expect(after.has(pairKeyOf(pair))).toBe(!isMatched)
      }),
      { numRuns: 150, seed: 20261122 },
    )
  })

  test('prices several choices together as the run that makes them does', () => {
    fc.assert(
      fc.property(
        someFacts,
        fc.uniqueArray(anyPair, { minLength: 2, maxLength: 4, selector: pairKeyOf }),
        (facts, pairs) => {
          const settings = someSettings()
          const run = calculateRun({ name: '', facts, settings })
          const choices = { pins: pairs.slice(1), bars: pairs.slice(0, 1) }
          const price = new MatchingDesk({ facts, settings }).priceOf(choices)
          const again = calculateRun({ name: '', facts, settings: { ...settings, ...choices } })
          expect(price.loss).toBe(run.result.total - again.result.total)
          expect(price.broken).toBe(again.measures.missing - run.measures.missing)
          const added = again.pairs.filter((pair) => !keysOf(run.pairs).has(pairKeyOf(pair)))
          expect(keysOf(price.changes.filter(({ change }) => change === 'added'))).toEqual(keysOf(added))
        },
      ),
      { numRuns: 60, seed: 20261122 },
    )
  })

  test('ranks others for a region by what they would cost, none of them in the region already', () => {
    fc.assert(
      fc.property(someFacts, fc.nat(7), (facts, at) => {
        const settings = someSettings()
        const run = calculateRun({ name: '', facts, settings })
        fc.pre(run.result.status === 'optimal')
        const desk = new MatchingDesk({ facts, settings })
        const own = new Set(
          run.pairs.filter(({ regionCode }) => regionCode === regionCodes[at]).map((pair) => pair.partnerId),
        )
        const alternates = desk.alternates(regionCodes[at]!)
        expect(alternates.length).toBeGreaterThan(0)
        for (const alternate of alternates) {
          expect(own.has(alternate.partnerId)).toBe(false)
          const { possible, broken, loss } = desk.whatIf(alternate)!
          expect(alternate.loss).toBe(possible && broken === 0 ? loss : null)
        }
      }),
      { numRuns: 40, seed: 20261122 },
    )
  })

  test('with fairness, answers by the same fairness: the floor before and after is told', () => {
    const settings = someSettings({ fairness: 'floor' })
    const facts = fc.sample(someFacts, { numRuns: 1, seed: 3 })[0]!
    const run = calculateRun({ name: '', facts, settings })
    const outside = regionCodes
      .flatMap((regionCode) => facts.partners.map(({ id }) => ({ regionCode, partnerId: id })))
      .find((pair) => !keysOf(run.pairs).has(pairKeyOf(pair)))!
    const { floor } = new MatchingDesk({ facts, settings }).whatIf(outside)!
    expect(floor!.before).toBe(run.result.fairness!.floor)
    expect(floor!.after).toBeLessThanOrEqual(floor!.before)
  })

  test('knows nothing of a pair that is not in the run', () => {
    const facts = factsOf({ regions: [aRegion('46710')], partners: [aPartner(partnerId(1)), aPartner(partnerId(2))] })
    const desk = new MatchingDesk({ facts, settings: someSettings({ kinds: {} }) })
    expect(desk.whatIf({ regionCode: '99999', partnerId: partnerId(1) })).toBeUndefined()
    expect(desk.alternates('99999')).toEqual([])
  })

  test('counts every need that choices leave unmet, as a new run and its clashes do', () => {
    const partners = [aPartner(partnerId(1)), aPartner(partnerId(2), { kind: 'publicInstitution' })]
    const facts = factsOf({ regions: [aRegion('46710')], partners })
    const kinds = { ministry: { min: 1, max: 2 }, publicInstitution: { min: 1, max: 1 } }
    const settings = someSettings({ region: { min: 2, max: 2 }, kinds })
    const bars = [{ regionCode: '46710', partnerId: partnerId(2) }]
    const again = calculateRun({ name: '', facts, settings: { ...settings, bars } })
    const told = again.result.clashes!.map(({ need, capacity }) => need - capacity)
    expect([told, again.measures.missing]).toEqual([[1, 1], 2])
    expect(new MatchingDesk({ facts, settings }).priceOf({ pins: [], bars }).broken).toBe(2)
  })
})
