import type { FilteredPair } from '../../runs/filter-proposal'
import type { ScoringFacts, ScoringRegion } from '../../scoring/scoring-facts'
import type { PairSlice } from '../../settings/run-policy'
import type { RunSettings } from '../../settings/run-settings'

/** A partner that comes to a region or leaves it, and why. */
export interface Change {
  readonly partnerId: string
  readonly partnerName: string
  readonly why: string
}

export interface TwoRuns {
  readonly a: ComparedRun
  readonly b: ComparedRun
  /** What the reader may see: numbers of a body outside it stay untold. */
  readonly slice: PairSlice
}

/** One of two runs: what was decided, what was known, and the pairs that came of it (those that may be seen). */
export interface ComparedRun {
  readonly settings: RunSettings
  readonly facts: ScoringFacts
  readonly pairs: readonly FilteredPair[]
  /** Units of needs left unmet; null where only a part of the pairs may be seen. */
  readonly missing: number | null
}

export type MeasureKey =
  | 'total'
  | 'pairs'
  | 'missing'
  | 'floor'
  | 'disasterMean'
  | 'disasterPartners'
  | 'partnerFirstWishes'
  | 'regionFirstWishes'
  | 'gini'
  | 'meanKm'
  | 'standing'
  | 'partnersUsed'

export interface ComparedMeasure {
  readonly key: MeasureKey
  readonly a: number | null
  readonly b: number | null
}

export interface RegionChange {
  readonly regionCode: string
  readonly regionName: string
  /** Sums of scores by A's weights. */
  readonly a: number
  readonly b: number
  readonly added: readonly Change[]
  readonly removed: readonly Change[]
  readonly region: ScoringRegion
}

export interface RunComparison {
  readonly isSame: boolean
  /** Only a part of the pairs is compared: those someone may see. */
  readonly isPart: boolean
  readonly measures: readonly ComparedMeasure[]
  /** Regions by sum of scores: from, to less than, how many in A and in B. */
  readonly steps: readonly { readonly from: number; readonly to: number; readonly a: number; readonly b: number }[]
  /** Regions whose partners differ, by code. */
  readonly changed: readonly RegionChange[]
  readonly gains: readonly RegionChange[]
  readonly losses: readonly RegionChange[]
  readonly changedPartners: number
}
