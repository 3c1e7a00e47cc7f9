import 'server-only'
import { canWritePledges } from '../domain/answer-policy'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'

/** Surveys that take answers now, for whoever may write one. */
export async function listOpenSurveys(actor: Actor) {
  if (!canWritePledges(actor)) return []
  const client = await database()
  return client.round.findMany({
    where: { status: 'open', parentId: null },
    orderBy: { opensAt: 'desc' },
    select: { id: true, name: true },
  })
}
