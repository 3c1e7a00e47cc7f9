import type { ScoringFacts } from '../scoring/scoring-facts'
import type { RunSettings } from './run-settings'

interface Occasion {
  readonly changeBudget: number
  /** New partners each region of a disaster should get. */
  readonly partnersEach: number
  readonly disasters: RunSettings['disasters']
  readonly withdrawnPartnerIds: readonly string[]
  readonly newcomers: readonly { readonly partnerId: string }[]
}

/**
 * The settings of a re-match: those of the confirmed run, with signed ties frozen, others free up to the budget, partners
 * who left taken out, those who came taking as many regions as they now pledge, and for each region of a disaster so many
 * partners more than stand with it now.
 */
export function settingsOfRematch(
  confirmed: RunSettings,
  facts: Pick<ScoringFacts, 'ties'>,
  occasion: Occasion,
): RunSettings {
  const come = new Set(occasion.newcomers.map(({ partnerId }) => partnerId))
  const left = [...confirmed.withdrawnPartnerIds, ...occasion.withdrawnPartnerIds]
  // Who left once and came back counts again.
  const gone = new Set(left.filter((partnerId) => !come.has(partnerId)))
  const standing = (code: string) => {
    const ties = facts.ties.filter(
      ({ regionCode, holderId }) => regionCode === code && !(holderId && gone.has(holderId)),
    )
    return new Set(ties.map(({ holderId, kind }, at) => holderId ?? `${kind}${at}`)).size
  }
  const needs = occasion.disasters.map(({ regionCode }) => {
    const before = confirmed.regionNeeds[regionCode] ?? confirmed.region
    const min = Math.max(before.min, standing(regionCode) + occasion.partnersEach)
    return [regionCode, { min, max: Math.max(before.max, min) }] as const
  })
  return {
    ...confirmed,
    standing: 'budget',
    changeBudget: occasion.changeBudget,
    withdrawnPartnerIds: [...gone],
    pins: confirmed.pins.filter(({ partnerId }) => !gone.has(partnerId)),
    partnerCapacities: Object.fromEntries(
      Object.entries(confirmed.partnerCapacities).filter(([partnerId]) => !come.has(partnerId)),
    ),
    disasters: [...confirmed.disasters, ...occasion.disasters],
    regionNeeds: { ...confirmed.regionNeeds, ...Object.fromEntries(needs) },
  }
}
