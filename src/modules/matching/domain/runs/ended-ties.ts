import type { ScoringFacts } from '../scoring/scoring-facts'
import { pairKeyOf } from '../settings/pair-key'
import type { RunSettings, SettingsPair } from '../settings/run-settings'

/**
 * Keys of ties that stand and that a match does not keep: their partner left, or is part of the problem but no longer
 * holds the region. Ties with bodies outside the problem are not the match's to end.
 */
export function endedTiesOf(
  facts: ScoringFacts,
  settings: RunSettings,
  pairs: readonly SettingsPair[],
): ReadonlySet<string> {
  const kept = new Set(pairs.map(pairKeyOf))
  const decided = new Set([...facts.partners.map(({ id }) => id), ...settings.withdrawnPartnerIds])
  const regions = new Set(facts.regions.map(({ code }) => code))
  return new Set(
    facts.ties.flatMap(({ regionCode, holderId }) => {
      if (!holderId || !decided.has(holderId) || !regions.has(regionCode)) return []
      const key = pairKeyOf({ regionCode, partnerId: holderId })
      return kept.has(key) ? [] : [key]
    }),
  )
}
