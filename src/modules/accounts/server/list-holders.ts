import 'server-only'
import type { Transaction } from '@/platform/db/database'
import { databaseDay } from '@/platform/db/database-clock'
import { reachesKind } from '../domain/actor'
import type { Permission } from '@/manifests/all'
import { mayAtAll } from '../domain/permissions'
import { roles } from '../domain/role'
import { inDutyOn } from './in-duty'

/** People who hold a permission today, over one kind of partner where one is named. */
export async function listHolders(
  transaction: Transaction,
  permission: Permission,
  partnerKind?: string,
): Promise<string[]> {
  const today = await databaseDay()
  const holding = roles.filter(
    (role) => mayAtAll(role, permission) && (partnerKind === undefined || reachesKind(role, partnerKind)),
  )
  const memberships = await transaction.membership.findMany({
    where: { AND: [inDutyOn(today), { role: { in: holding } }] },
    select: { personId: true },
  })
  return [...new Set(memberships.map(({ personId }) => personId))]
}
