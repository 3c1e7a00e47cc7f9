import 'server-only'
import { recordEvent } from '@/modules/audit/server/record-event'
import { queueMail } from '@/modules/notifications/server/queue-mail'
import { inTransaction } from '@/platform/db/database'
import { portalUrl } from '@/platform/env'
import { canSendMail } from '@/platform/mail'
import { type Result, done, refused } from '@/shared/result'
import { type Actor, authorOf } from '../domain/actor'
import type { InvitationInput } from '../domain/account-input'
import { invitationMail } from '../domain/account-mails'
import { canGrantRole } from '../domain/account-policy'
import type { AccountRefusal } from '../domain/account-refusals'
import { isScopeOfRole } from '../domain/membership-scope'
import { findScopeName } from './find-scope-name'
import { newToken, tokenHash } from './secrets'

const validHours = 72

export interface SentInvitation {
  readonly email: string
  /** Only while mail cannot leave: the inviter hands the link over by other means. */
  readonly linkToHandOver: string | null
}

/** Invites one person to one duty. The link in the mail is the only copy of the token. */
export async function invitePerson(
  actor: Actor,
  input: InvitationInput,
): Promise<Result<SentInvitation, AccountRefusal>> {
  if (!canGrantRole(actor, input.role)) return refused('not-allowed')
  if (!isScopeOfRole(input)) return refused('scope-mismatch')
  const token = newToken()
  const link = `${portalUrl()}/invitations/accept?token=${token}`
  return inTransaction(async (transaction) => {
    if (await transaction.person.findUnique({ where: { email: input.email }, select: { id: true } }))
      return refused('email-in-use')
    const scopeName = await findScopeName(transaction, input)
    if (scopeName === undefined) return refused('unknown-scope')
    await transaction.invitation.updateMany({
      where: { email: input.email, acceptedAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
    })
    const { id } = await transaction.invitation.create({
      data: {
        ...input,
        tokenHash: tokenHash(token),
        invitedById: authorOf(actor).personId,
        expiresAt: new Date(Date.now() + validHours * 3_600_000),
      },
    })
    await recordEvent(transaction, authorOf(actor), {
      action: 'account.invited',
      subjectType: 'invitation',
      subjectId: id,
      after: { email: input.email, role: input.role, scopeName },
    })
    await queueMail(transaction, {
      dedupeKey: `invitation:${id}`,
      recipient: input.email,
      ...invitationMail({ ...input, scopeName }, link),
    })
    return done({ email: input.email, linkToHandOver: canSendMail() ? null : link })
  })
}
