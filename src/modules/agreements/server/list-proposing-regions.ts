import 'server-only'
import { proposingRegions } from '../domain/counter-proposal-policy'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'

/** Regions the actor may propose for. */
export async function listProposingRegions(actor: Actor) {
  const codes = [...proposingRegions(actor)]
  if (codes.length === 0) return []
  const client = await database()
  return client.region.findMany({
    where: { code: { in: codes } },
    select: { code: true, fullName: true },
    orderBy: { code: 'asc' },
  })
}
