import 'server-only'
import { recordEvent } from '@/modules/audit/server/record-event'
import { inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { uniqueViolation } from '@/platform/db/unique-violation'
import { dayInSeoul, storedDay } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import type { Actor } from '../domain/actor'
import type { AcceptInvitationInput } from '../domain/account-input'
import type { AccountRefusal } from '../domain/account-refusals'
import { isPasswordAcceptable } from '../domain/password-policy'
import { privilegedRoles } from '../domain/role'
import { findInvitation } from './find-invitation'
import { hashPassword, tokenHash } from './secrets'

/** Makes the account of an invited person with the first duty. A link works once, also when pressed twice at a time. */
export async function acceptInvitation(
  actor: Actor,
  input: AcceptInvitationInput,
): Promise<Result<string, AccountRefusal>> {
  const open = await findInvitation(input.token)
  if (!open) return refused('link-invalid')
  const isPrivileged = privilegedRoles.includes(open.role)
  if (!isPasswordAcceptable(input.password, { email: open.email, name: input.name, isPrivileged }))
    return refused('password-weak')
  const passwordHash = await hashPassword(input.password)
  return inTransaction(async (transaction) => {
    const now = await databaseTime()
    const taken = await transaction.invitation.updateManyAndReturn({
      where: { tokenHash: tokenHash(input.token), acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
      data: { acceptedAt: now },
    })
    const invitation = taken[0]
    if (!invitation) return refused('link-invalid')
    const { email, role, partnerId, unitId, regionCode, provinceCode, invitedById } = invitation
    if (await transaction.person.findUnique({ where: { email }, select: { id: true } })) return refused('email-in-use')
    const person = await transaction.person.create({
      data: {
        email,
        name: input.name,
        passwordHash,
        createdAt: now,
        memberships: {
          create: {
            role,
            partnerId,
            unitId,
            regionCode,
            provinceCode,
            validFrom: storedDay(dayInSeoul(now)),
            grantedById: invitedById,
            createdAt: now,
          },
        },
      },
    })
    const author = {
      personId: person.id,
      label: `${input.name} (${email})`,
      ipAddress: actor.ipAddress,
      requestId: actor.requestId,
    }
    await recordEvent(transaction, author, {
      action: 'account.created',
      subjectType: 'person',
      subjectId: person.id,
      after: { email, role },
    })
    return done('/sign-in?welcome=1')
  }).catch((error: unknown) => {
    if (uniqueViolation(error)) return refused('email-in-use')
    throw error
  })
}
