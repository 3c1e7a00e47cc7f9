/** How many at least and at most; both whole numbers, max counted as a hard limit, min as a need. */
export interface CountRange {
  readonly min: number
  readonly max: number
}

export interface MatchingRegion extends CountRange {
  readonly id: string
  /** Ranges per partner kind, or per name in `kindGroups`. */
  readonly kinds?: Readonly<Record<string, CountRange>>
}

export interface MatchingPartner extends CountRange {
  readonly id: string
  readonly kind: string
  /** Corporate group, for `groupMaxPerRegion`. */
  readonly group?: string
}

/** Region index, partner index. */
export type PairIndex = readonly [region: number, partner: number]

/** Columns of equal length; an absent pair is barred. Scores are whole numbers. */
export interface PairColumns {
  readonly region: ArrayLike<number>
  readonly partner: ArrayLike<number>
  readonly score: ArrayLike<number>
}

/** A limit of one partner over some regions, or of one region over some partners. */
export interface MatchingFamily {
  readonly side: 'partner' | 'region'
  readonly of: number
  readonly members: readonly number[]
  readonly min?: number
  readonly max: number
}

/** The file format `sisterhood-matching/1`; every index counts from 0. */
export interface MatchingProblem {
  readonly format: 'sisterhood-matching/1'
  readonly name: string
  readonly regions: readonly MatchingRegion[]
  readonly partners: readonly MatchingPartner[]
  readonly pairs: PairColumns
  readonly pins?: readonly PairIndex[]
  /** Pairs that stand. Without `changeBudget` as many as possible stay, before any score. */
  readonly keep?: readonly PairIndex[]
  /** At most so many pairs of `keep` may end; pairs that are barred now do not count. */
  readonly changeBudget?: number
  readonly kindGroups?: Readonly<Record<string, readonly string[]>>
  readonly groupMaxPerRegion?: number
  readonly families?: readonly MatchingFamily[]
  /** Partner pairs that no region may hold both of. */
  readonly notTogether?: readonly (readonly [number, number])[]
  /** Known answer of a test instance; the solver never reads it. */
  readonly expected?: { readonly status: string; readonly total?: number }
}
