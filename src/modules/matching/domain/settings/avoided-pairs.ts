import type { ScoringFacts } from '../scoring/scoring-facts'
import type { SettingsPair } from './run-settings'

/** Pairs a body asked to be spared, but for those that are tied already. */
export const avoidedPairs = ({ partners }: Pick<ScoringFacts, 'partners'>): SettingsPair[] =>
  partners.flatMap(({ id: partnerId, avoidedRegions = {}, standingRegionCodes }) =>
    Object.keys(avoidedRegions)
      .filter((regionCode) => !standingRegionCodes.includes(regionCode))
      .map((regionCode) => ({ regionCode, partnerId })),
  )
