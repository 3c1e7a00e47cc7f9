import type { PublicationResult } from './publication-result'
import type { Fingerprint } from './published-file'

export interface RevealView {
  readonly regionCode: string
  readonly partnerId: string
  readonly score: number
  readonly salt: string
  readonly reason: string
  readonly revealedAt: Date
  readonly region: { readonly fullName: string }
  readonly partner: { readonly name: string }
}

export interface PublicationHead {
  readonly id: string
  readonly roundId: string
  readonly wishesPublic: boolean
  readonly publishedAt: Date
  readonly withdrawnAt: Date | null
  readonly withdrawReason: string | null
  readonly checkedAt: Date | null
  readonly round: { readonly name: string; readonly isDemonstration: boolean }
}

/** Bytes of everything there is to download. */
export interface PublishedSizes {
  readonly problem: number
  readonly result: number
  readonly csv: number
  readonly certificate: number
}

/** All that the public page of a round shows. */
export interface PublicationView extends PublicationHead {
  readonly result: PublicationResult
  readonly fingerprints: { readonly problem: Fingerprint; readonly result: Fingerprint }
  readonly sizes: PublishedSizes
  readonly reveals: readonly RevealView[]
  /** Publications of the round that were withdrawn before, latest first. */
  readonly earlier: readonly PublicationHead[]
}
