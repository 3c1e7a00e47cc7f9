import 'server-only'
import { recordEvent } from '@/modules/audit/server/record-event'
import { databaseTime } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import { type Actor, authorOf } from '../domain/actor'
import { canManageAccounts, canSuspend, isOneself } from '../domain/account-policy'
import type { AccountRefusal } from '../domain/account-refusals'
import { writeAs } from './write-as'

export interface SuspensionInput {
  readonly personId: string
  readonly version: number
  readonly reason: string
}

/** Suspending and restoring are one write seen from two sides. */
export const setSuspension = (
  actor: Actor,
  input: SuspensionInput,
  isSuspended: boolean,
): Promise<Result<null, AccountRefusal>> =>
  writeAs(actor, async (transaction) => {
    if (!canManageAccounts(actor)) return refused('not-allowed')
    if (isOneself(actor, input.personId)) return refused('not-oneself')
    const held = await transaction.membership.findMany({
      where: { personId: input.personId, endedAt: null },
      select: { role: true },
    })
    if (
      !canSuspend(
        actor,
        held.map(({ role }) => role),
      )
    )
      return refused('not-allowed')
    const suspendedAt = isSuspended ? await databaseTime() : null
    const { count } = await transaction.person.updateMany({
      where: { id: input.personId, version: input.version, suspendedAt: isSuspended ? null : { not: null } },
      data: { suspendedAt, version: { increment: 1 } },
    })
    if (count === 0) {
      const person = await transaction.person.findUnique({ where: { id: input.personId }, select: { id: true } })
      return refused(person ? 'changed-meanwhile' : 'not-found')
    }
    if (suspendedAt)
      await transaction.session.updateMany({
        where: { personId: input.personId, revokedAt: null },
        data: { revokedAt: suspendedAt },
      })
    const action = isSuspended ? 'account.suspended' : 'account.restored'
    await recordEvent(transaction, authorOf(actor), {
      action,
      subjectType: 'person',
      subjectId: input.personId,
      reason: input.reason,
    })
    return done(null)
  })
