import type { ScoringPartner, ScoringRegion } from './scoring-facts'

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
