import 'server-only'
import { type Result, refused } from '@/shared/result'
import type { Actor } from '../domain/actor'
import type { InvitationInput } from '../domain/account-input'
import { canGrantRole } from '../domain/account-policy'
import type { AccountRefusal } from '../domain/account-refusals'
import { writeAs } from './write-as'
import { type SentInvitation, createInvitation } from './create-invitation'

/** Invites one person to one duty. */
export async function invitePerson(
  actor: Actor,
  input: InvitationInput,
): Promise<Result<SentInvitation, AccountRefusal>> {
  if (!canGrantRole(actor, input.role)) return refused('not-allowed')
  return writeAs(actor, (transaction) => createInvitation(transaction, actor, input))
}
