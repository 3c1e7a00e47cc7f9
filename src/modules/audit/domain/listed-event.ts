/** One row of the trail as a screen shows it. */
export interface ListedEvent {
  readonly sequence: string
  readonly occurredAt: Date
  readonly actorLabel: string
  readonly action: string
  readonly subjectType: string
  readonly subjectId: string
  readonly reason: string | null
  readonly before: unknown
  readonly after: unknown
  readonly ipAddress: string | null
}
