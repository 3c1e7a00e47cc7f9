import type { CountRange, PairIndex } from './matching-problem'

/**
 * Prices that prove the optimum: a limit's price is what one more unit of it would bring, in points, whole where no limits
 * cross and otherwise a multiple of a small power of two. Where prices alone leave a gap, `proof` closes it.
 */
export interface Certificate {
  /** Worth of a met pin, of a met unit of a minimum and of a kept pair, against one point of score. */
  readonly levels: { readonly pin: number; readonly minimum: number; readonly keep: number }
  readonly potentials: {
    readonly helper: readonly number[]
    /** By kind or kind group, then by place. */
    readonly placeKind: Readonly<Record<string, readonly number[]>>
    readonly place: readonly number[]
    /** Nonzero prices of the other limits. */
    readonly other: readonly OtherPrice[]
  }
  readonly proof?: ProofTree
  /** No match is worth more than this one by more than the gap, a whole number; 0 proves the match optimal. */
  readonly gap: number
}

/**
 * Either a pair is in or it is not, and both branches are proven; or nothing better is left at prices, given where they
 * differ from the certificate's own.
 */
export type ProofTree =
  | { readonly pair: PairIndex; readonly whenIn: ProofTree; readonly whenOut: ProofTree }
  | { readonly prices: readonly LimitPrice[] }

/** Price of a limit that few problems have: a group at a place, a family, helpers who may not meet, the budget. */
export type OtherPrice =
  | { readonly limit: 'group'; readonly place: number; readonly group: string; readonly price: number }
  /** The pair at a position of `notTogether`. */
  | { readonly limit: 'notTogether'; readonly place: number; readonly position: number; readonly price: number }
  /** Helpers of whom every two stand in `notTogether`. */
  | { readonly limit: 'apart'; readonly place: number; readonly helpers: readonly number[]; readonly price: number }
  | { readonly limit: 'family'; readonly position: number; readonly price: number }
  | { readonly limit: 'changeBudget'; readonly price: number }

export type LimitPrice =
  | OtherPrice
  | { readonly limit: 'helper'; readonly helper: number; readonly price: number }
  | { readonly limit: 'place'; readonly place: number; readonly price: number }
  | { readonly limit: 'kind'; readonly place: number; readonly kind: string; readonly price: number }

/** A limit by its own words: whose it is, and for which kind, group or position in `families` or `notTogether`. */
export interface NamedLimit extends CountRange {
  readonly sort: 'helper' | 'place' | 'kind' | 'group' | 'family' | 'notTogether' | 'changeBudget'
  readonly of: number
  readonly kind?: string
  readonly group?: string
  readonly position?: number
  /** More than two helpers of whom a place may hold one. */
  readonly apart?: readonly number[]
}

/** Where needs and limits clash: these places together need more than the only helpers that may serve them can give. */
export interface Clash {
  readonly places: readonly number[]
  readonly helpers: readonly number[]
  readonly need: number
  readonly capacity: number
  readonly kind?: string
  readonly pins?: readonly PairIndex[]
  /** Limits whose minimums ask, and limits whose maximums hold back. */
  readonly needs: readonly NamedLimit[]
  readonly holds: readonly NamedLimit[]
}

/** Pairs in and out when one pair is forced or barred, in the order of the exchange. */
export type MoveChain = readonly (readonly [place: number, helper: number, sign: '+' | '-'])[]

/**
 * What turning one pair around costs: forcing one outside the match, barring one inside it. What lies above points stands
 * in counts of its own, each how many more than before; below 0 when a need is met that was not.
 */
export interface WhatIf {
  readonly pair: PairIndex
  readonly forced: boolean
  /** False when the limits never allow it; all else is then 0 and the chain empty. */
  readonly possible: boolean
  /** Points lost for certain, from prices alone, where nothing above points breaks; otherwise 0. */
  readonly lossAtLeast: number
  /** Points of score lost exactly; below 0 when a broken minimum or pin sets points free. */
  readonly loss: number
  readonly brokenMinimums: number
  readonly brokenPins: number
  /** Standing pairs that end. */
  readonly brokenKeeps: number
  /** Standing pairs that end beyond `changeBudget`. */
  readonly overBudget: number
  readonly chain: MoveChain
}

export interface FairnessResult {
  readonly floor: number
  readonly proven: boolean
  readonly gap: number
  readonly reason?: { readonly place: number; readonly bound: number }
}

export interface MatchingResult {
  readonly status: 'optimal' | 'impossible' | 'stopped'
  readonly total: number
  readonly pairs: readonly PairIndex[]
  readonly certificate: Certificate
  /** Units of minimums and pins left unmet. */
  readonly missing: number
  readonly clashes?: readonly Clash[]
  readonly fairness?: FairnessResult
  readonly timingMs: { readonly build: number; readonly solve: number; readonly verify: number }
}
