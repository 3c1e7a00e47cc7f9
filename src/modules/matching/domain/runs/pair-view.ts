import type { ChangePrice } from './matching-desk'
import type { PreviewedPair } from '../settings/preview-weights'
import type { SettingsPair } from '../settings/run-settings'
import type { ScorePart } from '../scoring/scoring'

export interface NamedMove {
  readonly partnerId: string
  readonly partnerName: string
  readonly from: { readonly code: string; readonly name: string } | null
  readonly to: { readonly code: string; readonly name: string } | null
  readonly gain: number
}

/** What a change costs, with the moves it causes in names. */
export interface PriceView extends Pick<ChangePrice, 'possible' | 'loss' | 'broken' | 'endedTies' | 'floor'> {
  readonly moves: readonly NamedMove[]
}

export interface AlternateView {
  readonly partnerId: string
  readonly partnerName: string
  readonly score: number
  readonly loss: number | null
  /** Regions the partner has in this run. */
  readonly now: readonly string[]
}

export interface PairView extends SettingsPair {
  readonly regionName: string
  readonly partnerName: string
  readonly partnerKind: string
  readonly score: number
  readonly parts: readonly ScorePart[]
  readonly isMatched: boolean
  readonly isStanding: boolean
  readonly decision: 'pinned' | 'barred' | null
  /** Why the body asked to be spared this region; told only to those who see the whole match. */
  readonly avoidedReason: string | null
}

/** A pair of the preview with its names. */
export interface PreviewRow extends PreviewedPair {
  readonly regionName: string
  readonly partnerName: string
}
