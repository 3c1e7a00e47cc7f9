import 'server-only'
import { databaseTime } from '@/platform/db/database-clock'
import { environment } from '@/platform/env'
import { type Result, done, refused } from '@/shared/result'
import type { Actor } from '../domain/actor'
import { writeAs } from './write-as'

/** 연장: moves the idle limit, never past the absolute one. Returns when the session ends now (ISO). */
export async function extendSession(actor: Actor): Promise<Result<string, 'not-allowed'>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const now = await databaseTime()
    const idleExpiresAt = new Date(now.getTime() + environment().SESSION_IDLE_MINUTES * 60_000)
    const moved = await transaction.session.updateManyAndReturn({
      where: { id: actor.sessionId, revokedAt: null, expiresAt: { gt: now } },
      data: { lastSeenAt: now, idleExpiresAt },
      select: { expiresAt: true },
    })
    const session = moved[0]
    if (!session) return refused('not-allowed')
    return done((session.expiresAt < idleExpiresAt ? session.expiresAt : idleExpiresAt).toISOString())
  })
}
