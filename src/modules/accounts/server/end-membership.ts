import 'server-only'
import { recordEvent } from '@/modules/audit/server/record-event'
import { databaseTime } from '@/platform/db/database-clock'
import { lockRows } from '@/platform/db/lock-rows'
import { type Result, done, refused } from '@/shared/result'
import { type Actor, authorOf } from '../domain/actor'
import { canGrantRole, canManageAccounts, isOneself } from '../domain/account-policy'
import type { AccountRefusal } from '../domain/account-refusals'
import { writeAs } from './write-as'

/** Ends a duty as of now; the very next request no longer has it. */
export async function endMembership(
  actor: Actor,
  input: { membershipId: string; version: number; reason: string },
): Promise<Result<null, AccountRefusal>> {
  // Asked first: to anyone else an id that exists and one that does not look the same.
  if (!canManageAccounts(actor)) return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const membership = await transaction.membership.findUnique({ where: { id: input.membershipId } })
    if (!membership) return refused('not-found')
    if (!canGrantRole(actor, membership.role)) return refused('not-allowed')
    if (isOneself(actor, membership.personId)) return refused('not-oneself')
    if (membership.endedAt) return refused('already-ended')
    // Whoever writes by this duty at the moment is waited for.
    await lockRows(transaction, 'Person', { id: membership.personId })
    const { count } = await transaction.membership.updateMany({
      where: { id: input.membershipId, version: input.version },
      data: { endedAt: await databaseTime(), endReason: input.reason, version: { increment: 1 } },
    })
    if (count === 0) return refused('changed-meanwhile')
    await recordEvent(transaction, authorOf(actor), {
      action: 'account.membershipEnded',
      subjectType: 'person',
      subjectId: membership.personId,
      reason: input.reason,
      before: { membershipId: membership.id, role: membership.role },
    })
    return done(null)
  })
}
