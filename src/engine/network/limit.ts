import type { CountRange } from '../matching-problem'

/** A limit whose pairs all lie within those of its parent (a position in the list; -1 is the hub). */
export interface Limit extends CountRange {
  readonly sort: 'helper' | 'place' | 'kind' | 'group' | 'family' | 'notTogether'
  readonly side: 'helper' | 'place'
  /** The place or helper it belongs to. */
  readonly of: number
  readonly parent: number
  readonly kind?: string
  readonly group?: string
  /** Position in `families` or `notTogether`. */
  readonly position?: number
  /** More than two helpers of whom a place may hold one, rising. */
  readonly apart?: readonly number[]
}

/** A limit that no tree can hold beside the others, over explicit columns. */
export interface CrossingLimit extends CountRange {
  readonly sort: Limit['sort'] | 'changeBudget'
  /** The change budget has none. */
  readonly side?: Limit['side']
  readonly of: number
  readonly kind?: string
  readonly group?: string
  readonly position?: number
  readonly apart?: readonly number[]
  readonly columns: readonly number[]
}

/** Helpers come first, then places, then the rest; each column hangs on one leaf a side. */
export interface LimitForest {
  readonly limits: readonly Limit[]
  readonly crossing: readonly CrossingLimit[]
  readonly helperLeaf: Int32Array
  readonly placeLeaf: Int32Array
}
