import 'server-only'
import { recordEvent } from '@/modules/audit/server/record-event'
import { queueMail } from '@/modules/notifications/server/queue-mail'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { portalUrl } from '@/platform/env'
import { canSendMail } from '@/platform/mail'
import { type Result, done, refused } from '@/shared/result'
import type { InvitationInput } from '../domain/account-input'
import { invitationMail } from '../domain/account-mails'
import { type Actor, authorOf } from '../domain/actor'
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

/**
 * Writes an invitation within the caller's transaction; whether the actor may invite has been asked by the caller. The
 * link in the mail is the only copy of the token. `lead` says first why the mail comes.
 */
export async function createInvitation(
  transaction: Transaction,
  actor: Actor,
  input: InvitationInput,
  lead?: string,
): Promise<Result<SentInvitation, AccountRefusal>> {
  if (!isScopeOfRole(input)) return refused('scope-mismatch')
  const token = newToken()
  const link = `${portalUrl()}/invitations/accept?token=${token}`
  if (await transaction.person.findUnique({ where: { email: input.email }, select: { id: true } }))
    return refused('email-in-use')
  const scopeName = await findScopeName(transaction, input)
  if (scopeName === undefined) return refused('unknown-scope')
  const now = await databaseTime()
  await transaction.invitation.updateMany({
    where: { email: input.email, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now },
  })
  const { id } = await transaction.invitation.create({
    data: {
      ...input,
      tokenHash: tokenHash(token),
      invitedById: authorOf(actor).personId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + validHours * 3_600_000),
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
    ...invitationMail({ ...input, scopeName }, link, lead),
  })
  return done({ email: input.email, linkToHandOver: canSendMail() ? null : link })
}
