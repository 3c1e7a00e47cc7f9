import 'server-only'
import { recordEvent } from '@/modules/audit/server/record-event'
import { sendNotices } from '@/modules/notifications/server/send-notices'
import { databaseTime } from '@/platform/db/database-clock'
import { storedDay } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import { type Actor, authorOf } from '../domain/actor'
import type { GrantMembershipInput } from '../domain/account-input'
import { canGrantRole, isOneself } from '../domain/account-policy'
import type { AccountRefusal } from '../domain/account-refusals'
import { isScopeOfRole } from '../domain/membership-scope'
import { roleNames } from '../domain/role'
import { writeAs } from './write-as'
import { findScopeName } from './find-scope-name'

/** Gives a person one more duty for a period. */
export async function grantMembership(
  actor: Actor,
  input: GrantMembershipInput,
): Promise<Result<null, AccountRefusal>> {
  if (!canGrantRole(actor, input.role)) return refused('not-allowed')
  if (isOneself(actor, input.personId)) return refused('not-oneself')
  if (!isScopeOfRole(input)) return refused('scope-mismatch')
  return writeAs(actor, async (transaction) => {
    if (!(await transaction.person.findUnique({ where: { id: input.personId }, select: { id: true } })))
      return refused('not-found')
    const scopeName = await findScopeName(transaction, input)
    if (scopeName === undefined) return refused('unknown-scope')
    const { id } = await transaction.membership.create({
      data: {
        ...input,
        validFrom: storedDay(input.validFrom),
        validTo: input.validTo ? storedDay(input.validTo) : null,
        grantedById: authorOf(actor).personId,
        createdAt: await databaseTime(),
      },
    })
    await recordEvent(transaction, authorOf(actor), {
      action: 'account.membershipGranted',
      subjectType: 'person',
      subjectId: input.personId,
      after: { membershipId: id, ...input },
    })
    const title = `${[scopeName, roleNames[input.role]].filter(Boolean).join(' · ')} 소속이 더해졌습니다`
    await sendNotices(transaction, [input.personId], {
      title,
      body: `${input.validFrom}부터 이 소속으로 일할 수 있습니다.`,
      link: '/work',
    })
    return done(null)
  })
}
