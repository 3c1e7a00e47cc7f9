import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { type Result, done, refused } from '@/shared/result'
import type { WithdrawConsentInput } from '../domain/consent-input'
import type { ConsentRefusal } from '../domain/consent-refusals'
import { holdOwnConsent } from './hold-own-consent'
import { moveConsent } from './move-consent'

/** Takes the own answer back while the consent is open, as if nothing had been said. Returns the agreement. */
export async function withdrawConsent(
  actor: Actor,
  input: WithdrawConsentInput,
): Promise<Result<string, ConsentRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const found = await holdOwnConsent(transaction, actor, input)
    if (!found.ok) return found
    const { agreementId, side } = input
    const isWithdrawn = await moveConsent(transaction, { by: actor, row: found.value, side, to: null, reason: null })
    if (!isWithdrawn) return refused('nothing-answered')
    return done(agreementId)
  })
}
