import 'server-only'
import { createHash } from 'node:crypto'
import type { EventAction } from '@/manifests/all'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { type ChainedEvent, type EventAuthor, chainStart, chainText } from '../domain/event-chain'

export interface EventDetails {
  readonly action: EventAction
  readonly subjectType: string
  readonly subjectId: string
  readonly reason?: string
  readonly before?: object
  readonly after?: object
}

/** The portal acting by itself. */
export const portalAuthor: EventAuthor = { personId: null, label: '포털', ipAddress: null, requestId: null }

const chainLock = 4_207_141

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const stored = (value: object | undefined) =>
  value === undefined ? null : (JSON.parse(JSON.stringify(value)) as object)

/** Appends one event to the chain, in the transaction of the change it tells of. One writer at a time until commit. */
export async function recordEvent(transaction: Transaction, author: EventAuthor, details: EventDetails): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${chainLock}::bigint)`
  const last = await transaction.auditEvent.findFirst({
    orderBy: { sequence: 'desc' },
    select: { sequence: true, hash: true },
  })
  const event: ChainedEvent = {
    sequence: (last?.sequence ?? 0n) + 1n,
    occurredAt: await databaseTime(),
    actorPersonId: author.personId,
    actorLabel: author.label,
    action: details.action,
    subjectType: details.subjectType,
    subjectId: details.subjectId,
    reason: details.reason ?? null,
    before: stored(details.before),
    after: stored(details.after),
    ipAddress: author.ipAddress,
    requestId: author.requestId,
    previousHash: last?.hash ?? chainStart,
  }
  const { before, after, ...columns } = event
  await transaction.auditEvent.create({
    data: { ...columns, ...(before ? { before } : {}), ...(after ? { after } : {}), hash: sha256(chainText(event)) },
  })
}
