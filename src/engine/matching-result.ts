import type { CountRange, PairIndex } from './matching-problem'

/** Prices that prove the optimum: a limit's price is what one more unit of it would bring. */
export interface Certificate {
  /** Worth of a met pin, of a met unit of a minimum and of a kept pair, against one point of score. */
  readonly levels: { readonly pin: number; readonly minimum: number; readonly keep: number }
  readonly potentials: {
    readonly helper: readonly number[]
    /** By kind or kind group, then by place. */
    readonly placeKind: Readonly<Record<string, readonly number[]>>
    readonly place: readonly number[]
    /** Nonzero prices of the other limits: position in `families` or `notTogether`, place and group, or the budget. */
    readonly other: readonly OtherPrice[]
  }
  /** Bound minus value; 0 proves the match optimal, more is the proven distance at most. */
  readonly gap: number
}

export type OtherPrice =
  | { readonly limit: 'group'; readonly place: number; readonly group: string; readonly price: number }
  | { readonly limit: 'notTogether'; readonly place: number; readonly position: number; readonly price: number }
  | { readonly limit: 'family'; readonly position: number; readonly price: number }
  | { readonly limit: 'changeBudget'; readonly price: number }

/** A limit by its own words: whose it is, and for which kind, group or position in `families` or `notTogether`. */
export interface NamedLimit extends CountRange {
  readonly sort: 'helper' | 'place' | 'kind' | 'group' | 'family' | 'notTogether' | 'changeBudget'
  readonly of: number
  readonly kind?: string
  readonly group?: string
  readonly position?: number
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

/** What turning one pair around costs: forcing one outside the match, barring one inside it. */
export interface WhatIf {
  readonly pair: PairIndex
  readonly forced: boolean
  /** False when the limits never allow it; the losses are then 0 and the chain empty. */
  readonly possible: boolean
  /** Points lost for certain, from the reduced cost alone. */
  readonly lossAtLeast: number
  /** Points of score lost exactly; below 0 when a broken minimum or pin sets points free. */
  readonly loss: number
  readonly brokenMinimums: number
  readonly brokenPins: number
  readonly brokenKeeps: number
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
