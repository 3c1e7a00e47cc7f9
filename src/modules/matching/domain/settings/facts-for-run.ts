import type { ScoringFacts } from '../scoring/scoring-facts'
import { drawOrder } from './draw-order'
import type { RunSettings } from './run-settings'

/** The facts as a run takes them: without partners who left, with the disasters it adds, in the order of its draw. */
export function factsForRun(facts: ScoringFacts, settings: RunSettings): ScoringFacts {
  const gone = new Set(settings.withdrawnPartnerIds)
  const added = (code: string) =>
    settings.disasters
      .filter(({ regionCode }) => regionCode === code)
      .map(({ event, declaredOn }) => ({ event, declaredOn, level: 'sigungu' as const }))
  const regions = facts.regions.map((region) => ({
    ...region,
    disasters: [...region.disasters, ...added(region.code)],
  }))
  return {
    asOf: facts.asOf,
    regions: drawOrder(regions, settings.seed),
    partners: drawOrder(
      facts.partners.filter(({ id }) => !gone.has(id)),
      settings.seed,
    ),
    ties: facts.ties.filter(({ holderId }) => !holderId || !gone.has(holderId)),
  }
}
