import { scoreConnection } from './criteria/connection'
import { scoreDistance } from './criteria/distance'
import { scoreField } from './criteria/field'
import { scoreHope } from './criteria/hope'
import { scoreUrgency } from './criteria/urgency'
import type { Criterion, CriterionName, ScoringWeights } from './criterion'
import type { ScoringPartner, ScoringRegion } from './scoring-facts'

export interface ScorePart {
  readonly criterion: CriterionName
  /** Whole points, 0..maximum. */
  readonly points: number
  readonly maximum: number
  readonly sentence: string
  readonly known: boolean
}

export interface PairScore {
  /** Whole points, the sum of the parts: 0..10,000 when the weights sum to 10,000. */
  readonly total: number
  readonly parts: readonly ScorePart[]
}

const criteria: readonly (readonly [CriterionName, Criterion])[] = [
  ['hope', scoreHope],
  ['field', scoreField],
  ['connection', scoreConnection],
  ['urgency', scoreUrgency],
  ['distance', scoreDistance],
]

/** Scores one pair; `asOf` (YYYY-MM-DD) decides how recent a disaster is. Pure: the same facts give the same points. */
export function scorePair(
  region: ScoringRegion,
  partner: ScoringPartner,
  weights: ScoringWeights,
  asOf: string,
): PairScore {
  const parts = criteria.map(([criterion, measure]): ScorePart => {
    const finding = measure(region, partner, asOf)
    const maximum = weights[criterion]
    const points = pointsOf(finding.share, maximum)
    return { criterion, points, maximum, sentence: finding.sentence(), known: finding.known }
  })
  return { total: parts.reduce((sum, { points }) => sum + points, 0), parts }
}

/** The total of `scorePair` without its parts, for scoring every pair. */
export function totalOfPair(
  region: ScoringRegion,
  partner: ScoringPartner,
  weights: ScoringWeights,
  asOf: string,
): number {
  let total = 0
  for (const [criterion, measure] of criteria) {
    const maximum = weights[criterion]
    if (maximum > 0) total += pointsOf(measure(region, partner, asOf).share, maximum)
  }
  return total
}

const pointsOf = (share: number, maximum: number) => Math.round((maximum * share) / 10_000)
