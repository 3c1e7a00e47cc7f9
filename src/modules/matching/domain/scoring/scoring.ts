import { scoreConnection } from './criteria/connection'
import { scoreDistance } from './criteria/distance'
import { scoreField } from './criteria/field'
import { scoreHope } from './criteria/hope'
import { scoreUrgency } from './criteria/urgency'

export type Designation = 'populationDeclineArea' | 'declineConcernArea'

export interface RegionDisaster {
  readonly event: string
  readonly declaredOn: string
  readonly level: 'sigungu' | 'eupmyeondong'
}

export interface ScoringRegion {
  readonly code: string
  readonly fullName: string
  readonly provinceCode: string
  readonly provinceName: string
  readonly megaRegion: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly population: number | null
  readonly designation: Designation | null
  readonly disasters: readonly RegionDisaster[]
  readonly specialties: readonly string[]
  readonly festivals: readonly string[]
  readonly standingTieCount: number
  /** Partner id to rank, 1 the dearest. */
  readonly wishedPartnerRanks: Readonly<Record<string, number>>
  /** What past ties brought, in won; null when nothing is known. */
  readonly realisedValueWon: number | null
}

export interface ScoringPartner {
  readonly id: string
  readonly name: string
  readonly kind: 'ministry' | 'publicInstitution' | 'company' | 'other'
  /** Name, classification and supervising ministry, for the field criterion. */
  readonly fieldText: string
  readonly headquartersProvinceCode: string | null
  readonly headquartersRegionCode: string | null
  readonly headquartersLatitude: number | null
  readonly headquartersLongitude: number | null
  readonly sites: readonly { readonly regionCode: string; readonly location: string }[]
  readonly standingRegionCodes: readonly string[]
  /** Region code to rank, 1 the dearest. */
  readonly wishedRegionRanks: Readonly<Record<string, number>>
}

/** Shown as 희망 · 분야 · 연고 · 재난·소외 · 거리. */
export type CriterionName = 'hope' | 'field' | 'connection' | 'urgency' | 'distance'

/** Basis points, 10,000 in all. */
export type ScoringWeights = Readonly<Record<CriterionName, number>>

/** What a criterion finds: a share of 0..10,000 and the fact behind it. */
export interface CriterionFinding {
  readonly share: number
  /** Built when asked for: of all pairs scored, few are ever read. */
  sentence(): string
  /** False when data is missing; the sentence then says so. */
  readonly known: boolean
}

export type Criterion = (region: ScoringRegion, partner: ScoringPartner, asOf: string) => CriterionFinding

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
