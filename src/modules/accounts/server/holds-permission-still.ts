import 'server-only'
import type { Transaction } from '@/platform/db/database'
import { databaseDay } from '@/platform/db/database-clock'
import type { Actor } from '../domain/actor'
import type { Permission } from '@/manifests/all'
import type { Role } from '../domain/role'
import { mayAtAll } from '../domain/permissions'

/**
 * Whether the actor holds a permission now, not when the request began. The duties and the person stay locked until the
 * transaction ends: whoever takes one away waits for it, or was first and is heard.
 */
export async function holdsPermissionStill(
  transaction: Transaction,
  actor: Actor,
  permission: Permission,
): Promise<boolean> {
  if (actor.kind !== 'person') return false
  const today = await databaseDay()
  const duties = await transaction.$queryRaw<{ role: Role }[]>`
    SELECT membership."role"::text AS "role"
    FROM "Membership" AS membership JOIN "Person" AS person ON person."id" = membership."personId"
    WHERE person."id" = ${actor.personId}::uuid AND person."suspendedAt" IS NULL AND membership."endedAt" IS NULL
      AND membership."validFrom" <= ${today}::date
      AND (membership."validTo" IS NULL OR membership."validTo" >= ${today}::date)
    FOR SHARE`
  return duties.some(({ role }) => mayAtAll(role, permission))
}
