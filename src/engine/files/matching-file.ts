import type { CountRange, MatchingHelper, MatchingPlace, PairIndex } from '../matching-problem'
import type { FairnessResult, MatchingResult, WhatIf } from '../matching-result'

/** The file format `sisterhood-matching/1`: a place is a region there, a helper a partner; every index counts from 0. */
export interface ProblemFile {
  readonly format: 'sisterhood-matching/1'
  readonly name: string
  readonly regions: readonly MatchingPlace[]
  readonly partners: readonly MatchingHelper[]
  readonly pairs: {
    readonly region: ArrayLike<number>
    readonly partner: ArrayLike<number>
    readonly score: ArrayLike<number>
  }
  readonly pins?: readonly PairIndex[]
  readonly keep?: readonly PairIndex[]
  readonly changeBudget?: number
  readonly kindGroups?: Readonly<Record<string, readonly string[]>>
  readonly groupMaxPerRegion?: number
  readonly families?: readonly FamilyInFile[]
  readonly notTogether?: readonly (readonly [number, number])[]
  /** Known answer of a test instance. */
  readonly expected?: ExpectedAnswer
}

export interface FamilyInFile extends Partial<CountRange> {
  readonly side: 'partner' | 'region'
  readonly of: number
  readonly members: readonly number[]
  readonly max: number
}

export interface ExpectedAnswer {
  readonly status: string
  readonly total?: number
}

/** `sisterhood-certificate/1`: the prices of a certificate. */
export interface CertificateFile {
  readonly format: 'sisterhood-certificate/1'
  readonly levels: { readonly pin: number; readonly minimum: number; readonly keep: number }
  readonly potentials: {
    readonly hub: 0
    readonly partner: readonly number[]
    readonly regionKind: Readonly<Record<string, readonly number[]>>
    readonly region: readonly number[]
    readonly other: readonly OtherPriceInFile[]
  }
  readonly proof?: ProofInFile
  readonly gap: number
}

export type ProofInFile =
  | { readonly pair: PairIndex; readonly in: ProofInFile; readonly out: ProofInFile }
  | { readonly prices: readonly PriceInFile[] }

export type OtherPriceInFile =
  | { readonly limit: 'group'; readonly region: number; readonly group: string; readonly price: number }
  | { readonly limit: 'notTogether'; readonly region: number; readonly position: number; readonly price: number }
  | { readonly limit: 'apart'; readonly region: number; readonly partners: readonly number[]; readonly price: number }
  | { readonly limit: 'family'; readonly position: number; readonly price: number }
  | { readonly limit: 'changeBudget'; readonly price: number }

export type PriceInFile =
  | OtherPriceInFile
  | { readonly limit: 'partner'; readonly partner: number; readonly price: number }
  | { readonly limit: 'region'; readonly region: number; readonly price: number }
  | { readonly limit: 'kind'; readonly region: number; readonly kind: string; readonly price: number }

export interface ClashFile {
  readonly regions: readonly number[]
  readonly partners: readonly number[]
  readonly need: number
  readonly capacity: number
  readonly kind?: string
  readonly pins?: readonly PairIndex[]
}

export interface FairnessFile extends Omit<FairnessResult, 'reason'> {
  readonly reason?: { readonly region: number; readonly bound: number }
}

/** What `npm run match` writes; `shortfall` is the first clash. */
export interface ResultFile<Told extends ClashFile = ClashFile> {
  readonly status: MatchingResult['status']
  readonly total: number
  readonly pairs: readonly PairIndex[]
  readonly certificate: CertificateFile
  readonly timingMs: MatchingResult['timingMs']
  readonly shortfall?: Told
  readonly clashes?: readonly Told[]
  readonly fairness?: FairnessFile
  readonly whatIf?: WhatIf
}
