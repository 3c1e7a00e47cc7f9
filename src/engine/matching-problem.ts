/** How many at least and at most; both whole numbers, max counted as a hard limit, min as a need. */
export interface CountRange {
  readonly min: number
  readonly max: number
}

/** One that needs helpers: a region, an application to be judged. */
export interface MatchingPlace extends CountRange {
  readonly id: string
  /** Ranges per helper kind, or per name in `kindGroups`. */
  readonly kinds?: Readonly<Record<string, CountRange>>
}

/** One that can be given to places: a partner, an evaluator. */
export interface MatchingHelper extends CountRange {
  readonly id: string
  readonly kind: string
  /** Those of one group are limited together, by `groupMaxPerPlace`. */
  readonly group?: string
}

/** Place index, helper index. */
export type PairIndex = readonly [place: number, helper: number]

/** Columns of equal length; an absent pair is barred. Scores are whole numbers. */
export interface PairColumns {
  readonly place: ArrayLike<number>
  readonly helper: ArrayLike<number>
  readonly score: ArrayLike<number>
}

/** A limit of one helper over some places, or of one place over some helpers. */
export interface MatchingFamily {
  readonly side: 'helper' | 'place'
  readonly of: number
  readonly members: readonly number[]
  readonly min?: number
  readonly max: number
}

/**
 * Who may be matched with whom: places need helpers, and every limit counts pairs. Indices count from 0; the words of a
 * stored problem are those of `files/`.
 */
export interface MatchingProblem {
  readonly name: string
  readonly places: readonly MatchingPlace[]
  readonly helpers: readonly MatchingHelper[]
  readonly pairs: PairColumns
  readonly pins?: readonly PairIndex[]
  /** Pairs that stand. Without `changeBudget` as many as possible stay, before any score. */
  readonly keep?: readonly PairIndex[]
  /** At most so many pairs of `keep` may end; pairs that are barred now do not count. */
  readonly changeBudget?: number
  readonly kindGroups?: Readonly<Record<string, readonly string[]>>
  readonly groupMaxPerPlace?: number
  readonly families?: readonly MatchingFamily[]
  /** Helper pairs that no place may hold both of. */
  readonly notTogether?: readonly (readonly [number, number])[]
}
