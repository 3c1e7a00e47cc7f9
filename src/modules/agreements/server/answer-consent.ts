import 'server-only'
import { findOfficers } from '@/modules/accounts/server/find-officers'
import type { Actor } from '@/modules/accounts/domain/actor'
import { tellOfficers } from '@/modules/accounts/server/tell-officers'
import { writeAs } from '@/modules/accounts/server/write-as'
import type { Transaction } from '@/platform/db/database'
import { dayInSeoul } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import { consentAnswerNames } from '../domain/consent'
import type { AnswerConsentInput } from '../domain/consent-input'
import type { ConsentRefusal } from '../domain/consent-refusals'
import type { ConsentRow } from './consent-rows'
import { holdOwnConsent } from './hold-own-consent'
import { moveConsent } from './move-consent'

/** Tells the officers of the other side what was answered, when it is not a plain yes. */
async function tellOtherSide(transaction: Transaction, row: ConsentRow & { now: Date }, input: AnswerConsentInput) {
  if (input.answer === 'accepted') return
  const isRegion = input.side === 'region'
  const bodies = {
    partnerIds: isRegion ? [row.partnerId] : [],
    regionCodes: isRegion ? [] : [row.regionCode],
  }
  const officers = await findOfficers(transaction, bodies, dayInSeoul(row.now))
  await tellOfficers(transaction, {
    officers,
    letter: {
      title: `${isRegion ? row.regionName : row.partnerName}: 결연 ${consentAnswerNames[input.answer]}`,
      lines: [`사유: ${input.reason}`],
    },
    link: '/consents',
  })
}

/** One side of a matched agreement accepts, asks for a change or declines, until the consent closes. Returns the agreement. */
export async function answerConsent(actor: Actor, input: AnswerConsentInput): Promise<Result<string, ConsentRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const found = await holdOwnConsent(transaction, actor, input)
    if (!found.ok) return found
    const row = found.value
    const { agreementId, side, answer } = input
    const reason = answer === 'accepted' ? null : input.reason
    await moveConsent(transaction, { by: actor, row, side, to: answer, reason })
    await tellOtherSide(transaction, row, input)
    return done(agreementId)
  })
}
