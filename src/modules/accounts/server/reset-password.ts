import 'server-only'
import { recordEvent } from '@/modules/audit/server/record-event'
import { database, inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import type { Actor } from '../domain/actor'
import type { ResetPasswordInput } from '../domain/account-input'
import type { AccountRefusal } from '../domain/account-refusals'
import { isPasswordAcceptable } from '../domain/password-policy'
import { privilegedRoles } from '../domain/role'
import { hashPassword } from './secrets'
import { openReset } from './open-reset'

/** Sets a new password by a mailed link, lifts a lock and ends every session of the person. */
export async function resetPassword(actor: Actor, input: ResetPasswordInput): Promise<Result<string, AccountRefusal>> {
  const client = await database()
  const reset = await client.passwordReset.findUnique({
    where: await openReset(input.token),
    include: { person: { include: { memberships: true } } },
  })
  if (!reset) return refused('link-invalid')
  const { person } = reset
  const isPrivileged = person.memberships.some(({ role }) => privilegedRoles.includes(role))
  if (!isPasswordAcceptable(input.password, { ...person, isPrivileged })) return refused('password-weak')
  const passwordHash = await hashPassword(input.password)
  return inTransaction(async (transaction) => {
    const now = await databaseTime()
    const taken = await transaction.passwordReset.updateMany({
      where: { id: reset.id, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    })
    if (taken.count === 0) return refused('link-invalid')
    await transaction.passwordReset.updateMany({ where: { personId: person.id, usedAt: null }, data: { usedAt: now } })
    await transaction.person.update({
      where: { id: person.id },
      data: { passwordHash, failedSignIns: 0, lockedUntil: null },
    })
    await transaction.session.updateMany({ where: { personId: person.id, revokedAt: null }, data: { revokedAt: now } })
    const author = {
      personId: person.id,
      label: `${person.name} (${person.email})`,
      ipAddress: actor.ipAddress,
      requestId: actor.requestId,
    }
    await recordEvent(transaction, author, {
      action: 'account.passwordReset',
      subjectType: 'person',
      subjectId: person.id,
    })
    return done('/sign-in?reset=1')
  })
}
