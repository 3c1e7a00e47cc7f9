import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import { askingPartners } from '../domain/offer-policy'

/** Bodies the actor may ask for, by name. */
export async function listAskingPartners(actor: Actor): Promise<{ id: string; name: string }[]> {
  const ids = askingPartners(actor)
  if (ids.length === 0) return []
  const client = await database()
  return client.partner.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}
