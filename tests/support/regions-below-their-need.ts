import type { ScoringFacts } from '@/modules/matching/domain/scoring/scoring-facts'
import type { RunSettings } from '@/modules/matching/domain/settings/run-settings'

/** Codes of the regions with which fewer bodies stand than the settings ask for. */
export const regionsBelowTheirNeed = ({ regions, ties }: ScoringFacts, { region, regionNeeds }: RunSettings) =>
  regions
    .map(({ code }) => code)
    .filter((code) => {
      const own = ties.filter(({ regionCode }) => regionCode === code)
      return new Set(own.map(({ holderId, kind }) => holderId ?? kind)).size < (regionNeeds[code] ?? region).min
    })
