import type { ScoringWeights } from './criterion'
import { totalOfPair } from './scoring'
import type { ScoringFacts } from './scoring-facts'

/** Scores of all pairs, region by region: position region × partners + partner. */
export type ScoreTable = Int32Array

/** The costly part of a problem, once for all problems over the same facts and weights. */
export function scoreTable({ regions, partners, asOf }: ScoringFacts, weights: ScoringWeights): ScoreTable {
  const table = new Int32Array(regions.length * partners.length)
  let at = 0
  for (const region of regions)
    for (const partner of partners) table[at++] = totalOfPair(region, partner, weights, asOf)
  return table
}
