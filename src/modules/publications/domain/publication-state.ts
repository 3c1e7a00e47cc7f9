import type { PublicationView } from './publication-view'

/** What would become public if the confirmed match were published now. */
export interface PublicationPreview {
  readonly runId: string
  readonly runName: string
  readonly regions: number
  readonly partners: number
  readonly pairs: number
  readonly offeredPairs: number
  readonly problemBytes: number
}

export interface Choice {
  readonly value: string
  readonly label: string
}

/** How a round stands towards publication, as far as the actor may see and decide it. */
export interface PublicationState {
  readonly round: {
    readonly id: string
    readonly version: number
    readonly status: string
    readonly wishesBecomePublic: boolean
  }
  readonly mayPromise: boolean
  readonly mayPublish: boolean
  readonly mayCheck: boolean
  readonly preview: PublicationPreview | null
  readonly publication: PublicationView | null
}
