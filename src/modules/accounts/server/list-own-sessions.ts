import 'server-only'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { SignedInActor } from '../domain/actor'

export interface OwnSession {
  readonly id: string
  readonly lastSeenAt: Date
  readonly ipAddress: string | null
  readonly userAgent: string | null
  readonly isThis: boolean
}

/** Live sessions of the person, the latest first. */
export async function listOwnSessions(actor: SignedInActor): Promise<OwnSession[]> {
  const client = await database()
  const now = await databaseTime()
  const rows = await client.session.findMany({
    where: { personId: actor.personId, revokedAt: null, expiresAt: { gt: now }, idleExpiresAt: { gt: now } },
    orderBy: { lastSeenAt: 'desc' },
  })
  return rows.map(({ id, lastSeenAt, ipAddress, userAgent }) => ({
    id,
    lastSeenAt,
    ipAddress,
    userAgent,
    isThis: id === actor.sessionId,
  }))
}
