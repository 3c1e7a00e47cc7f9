import type { PairIndex } from './matching-problem'

/** Prices that prove the optimum: a limit's price is what one more unit of it would bring. */
export interface Certificate {
  readonly format: 'sisterhood-certificate/1'
  /** Worth of a met pin, of a met unit of a minimum and of a kept pair, against one point of score. */
  readonly levels: { readonly pin: number; readonly minimum: number; readonly keep: number }
  readonly potentials: {
    readonly hub: 0
    readonly partner: readonly number[]
    /** By kind or kind group, then by region. */
    readonly regionKind: Readonly<Record<string, readonly number[]>>
    readonly region: readonly number[]
    /** Nonzero prices of the other limits: position in `families` or `notTogether`, region and group, or the budget. */
    readonly other: readonly OtherPrice[]
  }
  /** Bound minus value; 0 proves the match optimal, more is the proven distance at most. */
  readonly gap: number
}

export type OtherPrice =
  | { readonly limit: 'group'; readonly region: number; readonly group: string; readonly price: number }
  | { readonly limit: 'notTogether'; readonly region: number; readonly position: number; readonly price: number }
  | { readonly limit: 'family'; readonly position: number; readonly price: number }
  | { readonly limit: 'changeBudget'; readonly price: number }

/** One change that makes a clash disappear; `from` and `to` are values of the limit named. */
export interface Repair {
  readonly change:
    | 'partnerMax'
    | 'partnerMin'
    | 'regionMax'
    | 'regionMin'
    | 'kindMin'
    | 'kindMax'
    | 'familyMin'
    | 'familyMax'
    | 'groupMax'
    | 'notTogether'
    | 'changeBudget'
    | 'pin'
    | 'pair'
  readonly index: number
  readonly kind?: string
  readonly pair?: PairIndex
  readonly from: number
  readonly to: number
  /** Unmet units that it mends, found by solving anew; the total is then so much. */
  readonly mends?: number
  readonly total?: number
}

/** Where needs and limits clash: these together need more than the only ones that may serve them can give. */
export interface Shortfall {
  readonly regions: readonly number[]
  readonly partners: readonly number[]
  readonly need: number
  readonly capacity: number
  readonly kind?: string
  readonly pins?: readonly PairIndex[]
  readonly repairs: readonly Repair[]
}

/** Pairs in and out when one pair is forced or barred, in the order of the exchange. */
export type MoveChain = readonly (readonly [region: number, partner: number, sign: '+' | '-'])[]

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
  readonly reason?: { readonly region: number; readonly bound: number }
}

export interface MatchingResult {
  readonly status: 'optimal' | 'impossible' | 'stopped'
  readonly total: number
  readonly pairs: readonly PairIndex[]
  readonly certificate: Certificate
  readonly shortfall?: Shortfall
  readonly clashes?: readonly Shortfall[]
  readonly fairness?: FairnessResult
  readonly whatIf?: WhatIf
  readonly timingMs: { readonly build: number; readonly solve: number; readonly verify: number }
}
