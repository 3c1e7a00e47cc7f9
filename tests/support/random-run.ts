import fc from 'fast-check'
import type { CalculationInput } from '@/modules/matching/domain/runs/calculate-run'
import type { PresentTie } from '@/modules/matching/domain/scoring/scoring-facts'
import { type CountLimits, limitedKinds } from '@/modules/matching/domain/settings/run-settings'
import { aPartner, aRegion, factsOf, partnerId, someSettings } from './scoring-facts'

const kinds = ['ministry', 'publicInstitution', 'company', 'other'] as const
const code = (at: number) => String(46_000 + at)
const range = (least: number, width: number): fc.Arbitrary<CountLimits> =>
  fc.tuple(fc.nat(least), fc.nat(width)).map(([min, extra]) => ({ min, max: min + extra }))
const mostly = <Value>(usual: Value, other: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other })

/** Small rounds with every sort of decision in them; most ask for more than there is. */
export const aRandomRun: fc.Arbitrary<CalculationInput> = fc
  .record({ regionCount: fc.integer({ min: 1, max: 5 }), partnerCount: fc.integer({ min: 1, max: 6 }) })
  .chain(({ regionCount, partnerCount }) => {
    const aCode = fc.nat(regionCount - 1).map(code)
    const anId = fc.nat(partnerCount - 1).map(partnerId)
    const pair = fc.record({ regionCode: aCode, partnerId: anId })
    const pairs = (most: number) => fc.uniqueArray(pair, { maxLength: most, selector: (one) => JSON.stringify(one) })
    const tie = fc.record({
      regionCode: aCode,
      kind: fc.constantFrom(...kinds),
      holder: fc.option(fc.nat(partnerCount), { freq: 6 }),
      isSigned: fc.boolean(),
    })
    const partner = fc.record({
      kind: fc.constantFrom(...kinds),
      capacity: range(2, 2),
      group: fc.constantFrom(null, null, '한빛', '새론'),
    })
    return fc
      .record({
        partners: fc.array(partner, { minLength: partnerCount, maxLength: partnerCount }),
        ties: fc.array(tie, { maxLength: 4 }),
        region: range(3, 1),
        limits: mostly({}, fc.dictionary(fc.constantFrom(...limitedKinds), range(2, 1), { maxKeys: 2 })),
        groupMaximum: fc.constantFrom(null, 1),
        regionNeeds: mostly({}, fc.dictionary(aCode, range(3, 2), { maxKeys: 2 })),
        regionKinds: mostly({}, fc.dictionary(aCode, fc.constant({ ministry: { min: 1, max: 1 } }), { maxKeys: 1 })),
        partnerCapacities: mostly({}, fc.dictionary(anId, range(3, 2), { maxKeys: 2 })),
        pins: pairs(3),
        bars: pairs(4),
        notTogether: mostly([], fc.array(fc.tuple(anId, anId), { maxLength: 2 })),
        standing: fc.constantFrom('freeze' as const, 'budget' as const),
        changeBudget: fc.nat(1),
        reservedPlaces: fc.constantFrom(0, 0, 1),
        seed: fc.constantFrom(0, 7),
      })
      .map(({ partners, ties, limits, notTogether, ...settings }) => {
        const made = partners.map(({ kind, capacity, group }, at) =>
          aPartner(partnerId(at), {
            kind,
            minimumRegions: Math.max(0, capacity.min - 1),
            maximumRegions: capacity.max,
            corporateGroup: group,
          }),
        )
        // A holder beyond the list is a body that did not pledge; a tie has the kind of its holder.
        const present = ties.map(({ regionCode, kind, holder, isSigned }): PresentTie => ({
          regionCode,
          isSigned,
          kind: holder === null ? kind : (made[holder]?.kind ?? kind),
          holderId: holder === null ? null : partnerId(holder),
        }))
        return {
          name: '무작위 회차',
          facts: factsOf({
            regions: Array.from({ length: regionCount }, (_, at) => aRegion(code(at))),
            partners: made,
            ties: present,
          }),
          settings: someSettings({
            ...settings,
            kinds: limits,
            notTogether: notTogether.filter(([one, other]) => one !== other),
          }),
        }
      })
  })
