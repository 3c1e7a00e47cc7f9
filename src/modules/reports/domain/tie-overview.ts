import type { AgreementStatus } from '@/modules/agreements/domain/agreement'
import type { RegionEntry } from './region-entry'

export interface MapCell {
  readonly column: number
  readonly row: number
  readonly provinceShort: string
  readonly name: string
  /** The target region of the cell, or null where the programme does not reach. */
  readonly region: RegionEntry | null
}

export interface TieOverview {
  readonly cells: readonly MapCell[]
  readonly regions: readonly RegionEntry[]
  /** Agreements by status; a three-party one counts once. Sample ones are counted apart. */
  readonly agreements: Readonly<Partial<Record<AgreementStatus, number>>>
  readonly demonstrationAgreements: number
  /** Standing ones: matched, reported and signed. */
  readonly standingAgreements: number
  /** How many partners a region should have, by the latest round. */
  readonly requiredTies: number
  readonly regionsWithEnough: number
  readonly regionsWithNone: number
  /** The latest change any of these numbers rests on. */
  readonly asOf: Date
}
