import 'server-only'
import { canViewAnswers, partnersSeen, regionsSeen } from '../domain/answer-policy'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { namesOfPeople } from '@/modules/accounts/server/names-of-people'

/** Late allowances of a round whose answers this actor may see, the newest first; of one partner (id) or region (code) where one is given. */
export async function listAllowances(actor: Actor, roundId: string, bodyId?: string) {
  if (!canViewAnswers(actor)) return []
  const client = await database()
  const [now, rows] = await Promise.all([
    databaseTime(),
    client.lateAllowance.findMany({
      where: {
        roundId,
        // An empty condition on the one side would otherwise count as no condition at all.
        OR: [
          { partnerId: { not: null }, partner: partnersSeen(actor) },
          { regionCode: { not: null }, region: regionsSeen(actor) },
        ],
      },
      include: { partner: { select: { name: true } }, region: { select: { fullName: true } } },
      orderBy: { grantedAt: 'desc' },
    }),
  ])
  const personNames = await namesOfPeople(
    client,
    rows.map(({ grantedById }) => grantedById),
  )
  const met = new Set<string>()
  const ofBody = rows.filter(({ partnerId, regionCode }) => !bodyId || bodyId === (partnerId ?? regionCode))
  return ofBody.map(({ id, partnerId, regionCode, partner, region, until, reason, grantedAt, grantedById }) => {
    const body = partnerId ?? regionCode!
    const isLast = !met.has(body)
    met.add(body)
    // Ending an allowance is one that ends the moment it begins.
    const isEnding = until <= grantedAt
    const state = isEnding ? 'revoked' : !isLast ? 'replaced' : now < until ? 'inForce' : 'over'
    return {
      id,
      name: partner?.name ?? region?.fullName ?? '',
      href: `/rounds/${roundId}/late?${partnerId ? 'partner' : 'region'}=${body}`,
      until,
      reason,
      grantedAt,
      grantedBy: personNames.get(grantedById) ?? null,
      state: state as 'inForce' | 'over' | 'revoked' | 'replaced',
    }
  })
}
