import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import { visibleInquiries } from '../domain/offer-policy'

/** How many wait for the answer of the regions the actor answers for. */
export async function countOpenInquiries(actor: Actor, regionCode: string): Promise<number> {
  const client = await database()
  return client.offerInquiry.count({
    where: { AND: [visibleInquiries(actor), { regionCode, answeredAt: null }] },
  })
}
