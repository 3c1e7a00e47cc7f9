import 'server-only'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { environment } from '@/platform/env'
import { dayInSeoul } from '@/shared/korean-date'
import type { ActiveMembership } from '../domain/actor'
import { inForceOn } from './in-duty'
import { tokenHash } from './secrets'

export interface FoundSession {
  readonly sessionId: string
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly expiresAt: Date
  readonly secondsLeft: number
  readonly memberships: readonly ActiveMembership[]
}

const refreshAfterMs = 60_000

/**
 * The live session behind a token, with today's duties, or null. Read on every request: an ended duty, a suspended
 * person or a revoked session is gone on the very next one. Being seen moves the idle limit, at most once a minute.
 */
export async function findSession(token: string): Promise<FoundSession | null> {
  const client = await database()
  const now = await databaseTime()
  const session = await client.session.findUnique({
    where: {
      tokenHash: tokenHash(token),
      revokedAt: null,
      expiresAt: { gt: now },
      idleExpiresAt: { gt: now },
      person: { suspendedAt: null },
    },
    include: {
      person: {
        include: {
          memberships: {
            where: inForceOn(dayInSeoul(now)),
            include: {
              partner: { select: { name: true } },
              unit: { select: { name: true } },
              region: { select: { fullName: true } },
              province: { select: { name: true } },
            },
            orderBy: { createdAt: 'asc' },
          },
        },
      },
    },
  })
  if (!session) return null
  let { idleExpiresAt } = session
  if (now.getTime() - session.lastSeenAt.getTime() > refreshAfterMs) {
    idleExpiresAt = new Date(now.getTime() + environment().SESSION_IDLE_MINUTES * 60_000)
    await client.session.updateMany({
      where: { id: session.id, revokedAt: null },
      data: { lastSeenAt: now, idleExpiresAt },
    })
  }
  const { person } = session
  const expiresAt = idleExpiresAt < session.expiresAt ? idleExpiresAt : session.expiresAt
  return {
    sessionId: session.id,
    personId: person.id,
    name: person.name,
    email: person.email,
    expiresAt,
    secondsLeft: Math.floor((expiresAt.getTime() - now.getTime()) / 1000),
    memberships: person.memberships.map(
      ({ id, role, partnerId, regionCode, provinceCode, partner, unit, region, province }) => ({
        id,
        role,
        partnerId,
        regionCode,
        provinceCode,
        scopeName: [partner?.name ?? region?.fullName ?? province?.name, unit?.name].filter(Boolean).join(' ') || null,
      }),
    ),
  }
}
