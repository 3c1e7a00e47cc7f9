import { canonicalJson } from '@/shared/canonical-json'

/** Who did it: an officer, or the portal itself (loading, upkeep). */
export interface EventAuthor {
  readonly personId: string | null
  readonly label: string
  readonly ipAddress: string | null
  readonly requestId: string | null
}

export interface ChainedEvent {
  readonly sequence: bigint
  readonly occurredAt: Date
  readonly actorPersonId: string | null
  readonly actorLabel: string
  readonly action: string
  readonly subjectType: string
  readonly subjectId: string
  readonly reason: string | null
  readonly before: unknown
  readonly after: unknown
  readonly ipAddress: string | null
  readonly requestId: string | null
  readonly previousHash: string
}

export const chainStart = '0'.repeat(64)

/** The text a hash is taken over: every field, the hash before it included. */
export function chainText(event: ChainedEvent): string {
  const { sequence, occurredAt, actorPersonId, actorLabel, action, subjectType, subjectId } = event
  const { reason, before, after, ipAddress, requestId, previousHash } = event
  return canonicalJson([
    String(sequence),
    occurredAt.toISOString(),
    actorPersonId,
    actorLabel,
    action,
    subjectType,
    subjectId,
    reason,
    before ?? null,
    after ?? null,
    ipAddress,
    requestId,
    previousHash,
  ])
}

export interface ChainBreak {
  readonly sequence: bigint
  readonly kind: 'gap' | 'link' | 'content'
}

/**
 * First place where the chain does not hold, or null. `hashOf` is SHA-256 in hex. Cost grows with the number of events.
 * A cut tail cannot be seen from inside; compare the last hash with one kept elsewhere.
 */
export function findChainBreak(
  events: readonly (ChainedEvent & { readonly hash: string })[],
  hashOf: (text: string) => string,
  start: { sequence: bigint; hash: string } = { sequence: 0n, hash: chainStart },
): ChainBreak | null {
  let previous = start
  for (const event of events) {
    if (event.sequence !== previous.sequence + 1n) return { sequence: event.sequence, kind: 'gap' }
    if (event.previousHash !== previous.hash) return { sequence: event.sequence, kind: 'link' }
    if (hashOf(chainText(event)) !== event.hash) return { sequence: event.sequence, kind: 'content' }
    previous = { sequence: event.sequence, hash: event.hash }
  }
  return null
}
