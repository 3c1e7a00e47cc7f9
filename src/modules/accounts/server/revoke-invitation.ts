import 'server-only'
import { recordEvent } from '@/modules/audit/server/record-event'
import { databaseTime } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import { type Actor, authorOf } from '../domain/actor'
import { canGrantRole, canManageAccounts } from '../domain/account-policy'
import type { AccountRefusal } from '../domain/account-refusals'
import { writeAs } from './write-as'

/** Withdraws an invitation that has not been taken up. */
export async function revokeInvitation(
  actor: Actor,
  input: { invitationId: string },
): Promise<Result<null, AccountRefusal>> {
  if (!canManageAccounts(actor)) return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const invitation = await transaction.invitation.findUnique({
      where: { id: input.invitationId },
      select: { role: true },
    })
    if (invitation && !canGrantRole(actor, invitation.role)) return refused('not-allowed')
    const { count } = await transaction.invitation.updateMany({
      where: { id: input.invitationId, acceptedAt: null, revokedAt: null },
      data: { revokedAt: await databaseTime() },
    })
    if (count === 0) return refused('not-found')
    await recordEvent(transaction, authorOf(actor), {
      action: 'account.invitationRevoked',
      subjectType: 'invitation',
      subjectId: input.invitationId,
    })
    return done(null)
  })
}
