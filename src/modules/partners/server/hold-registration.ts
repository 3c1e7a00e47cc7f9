import 'server-only'
import { canInviteContact } from '@/modules/accounts/domain/account-policy'
import type { Actor } from '@/modules/accounts/domain/actor'
import { leads } from '@/modules/accounts/domain/life-cycle'
import { undoing } from '@/modules/accounts/server/write-as'
import type { Transaction } from '@/platform/db/database'
import { lockRows } from '@/platform/db/lock-rows'
import type { PartnerRegistration } from '@/platform/db/generated/client'
import { registrationLifeCycle } from '../domain/registration-life-cycle'
import { moveRegistration } from './move-registration'
import { visibleRegistrations } from './get-registration'

/** The application, held for this decision: a second decider waits and finds it decided. */
export async function holdRegistration(
  transaction: Transaction,
  actor: Actor,
  { registrationId: id, version }: { readonly registrationId: string; readonly version: number },
): Promise<PartnerRegistration> {
  await lockRows(transaction, 'PartnerRegistration', { id })
  const registration = await transaction.partnerRegistration.findFirst({
    where: { AND: [visibleRegistrations(actor), { id }] },
  })
  if (!registration) return undoing('not-found')
  if (!canInviteContact(actor, registration.kind)) return undoing('not-allowed')
  const isOpen = leads(registrationLifeCycle.approve, registration.status)
  if (!isOpen || registration.version !== version) return undoing('changed-meanwhile')
  return registration
}

/** Writes the decision; who comes second finds everything of theirs undone. */
export async function decideRegistration(...moving: Parameters<typeof moveRegistration>): Promise<void> {
  if (!(await moveRegistration(...moving))) await undoing('changed-meanwhile')
}
