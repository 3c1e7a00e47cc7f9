import type { ScoringPartner, ScoringRegion } from './scoring'

export interface PledgedPartner extends ScoringPartner {
  readonly minimumRegions: number
  readonly maximumRegions: number
  readonly corporateGroup: string | null
  /** Regions the body asked to be spared, with the reason it gave; key: region code. */
  readonly avoidedRegions?: Readonly<Record<string, string>>
}

/** A tie that stands, with the body of today that answers for it; null while that is not settled. */
export interface PresentTie {
  readonly regionCode: string
  readonly kind: string
  readonly holderId: string | null
  readonly isSigned: boolean
}

/** All a score is made of, as it was on `asOf` (YYYY-MM-DD). */
export interface ScoringFacts {
  readonly asOf: string
  readonly regions: readonly ScoringRegion[]
  readonly partners: readonly PledgedPartner[]
  readonly ties: readonly PresentTie[]
}
