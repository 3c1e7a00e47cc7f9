import type { ScoringFacts } from '../scoring/scoring-facts'

/** Whether two states of the facts leave the same to find: the same regions, pledges and standing ties. Scores may differ. */
export function hasSameLimits(one: ScoringFacts, other: ScoringFacts): boolean {
  return keyOf(one) === keyOf(other)
}

const keyOf = ({ regions, partners, ties }: ScoringFacts): string =>
  JSON.stringify([
    regions.map(({ code }) => code).sort(),
    partners
      .map(({ id, kind, minimumRegions, maximumRegions, corporateGroup }) =>
        [id, kind, minimumRegions, maximumRegions, corporateGroup].join(' '),
      )
      .sort(),
    ties.map(({ regionCode, kind, holderId, isSigned }) => [regionCode, kind, holderId, isSigned].join(' ')).sort(),
  ])
