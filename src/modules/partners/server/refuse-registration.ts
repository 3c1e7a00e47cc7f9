import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { queueMail } from '@/modules/notifications/server/queue-mail'
import { type Result, done } from '@/shared/result'
import type { RefuseRegistrationInput } from '../domain/registration-input'
import { refusedMail } from '../domain/registration-letters'
import type { RegistrationRefusal } from '../domain/registration-refusals'
import { holdRegistration, decideRegistration } from './hold-registration'

/** Refuses with a reason, which the applicant reads. */
export async function refuseRegistration(
  actor: Actor,
  input: RefuseRegistrationInput,
): Promise<Result<null, RegistrationRefusal>> {
  return writeAs(actor, async (transaction) => {
    const registration = await holdRegistration(transaction, actor, input)
    const { reason } = input
    await decideRegistration(transaction, {
      registration,
      move: 'refuse',
      data: { decisionReason: reason },
      by: actor,
      details: { reason },
    })
    await queueMail(transaction, {
      dedupeKey: `registration:${registration.id}:refused`,
      recipient: registration.contactEmail,
      ...refusedMail(registration, reason),
    })
    return done(null)
  })
}
