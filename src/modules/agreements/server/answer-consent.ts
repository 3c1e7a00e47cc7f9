import 'server-only'
import { findOfficers } from '@/modules/accounts/server/find-officers'
import type { Actor } from '@/modules/accounts/domain/actor'
import { tellOfficers } from '@/modules/accounts/server/tell-officers'
import { type Transaction, inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { dayInSeoul } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import { consentAnswerNames } from '../domain/consent'
import type { AnswerConsentInput, WithdrawConsentInput } from '../domain/consent-input'
import { ownSides } from '../domain/consent-policy'
import type { ConsentRefusal } from '../domain/consent-refusals'
import { type ConsentRow, listConsentRows } from './consent-rows'
import { moveConsent } from './move-consent'

type Asked = { readonly agreementId: string; readonly side: 'region' | 'partner' }

async function findOwn(
  transaction: Transaction,
  actor: Actor,
  { agreementId, side }: Asked,
): Promise<Result<ConsentRow & { readonly now: Date }, ConsentRefusal>> {
  // Both sides, or two officers of one, answer one after the other.
  await transaction.$queryRaw`SELECT 1 FROM "Agreement" WHERE "id" = ${agreementId}::uuid FOR UPDATE`
  const known = await transaction.agreement.findUnique({
    where: { id: agreementId },
    select: { status: true, parties: { select: { regionCode: true, partnerId: true } } },
  })
  const regionCode = known?.parties.find((party) => party.regionCode)?.regionCode
  const partnerId = known?.parties.find((party) => party.partnerId)?.partnerId
  if (!known || !regionCode || !partnerId) return refused('not-found')
  if (!ownSides(actor, { regionCode, partnerId }).includes(side)) return refused('not-allowed')
  const [row] = await listConsentRows(transaction, { id: agreementId })
  if (!row) return refused('no-longer-matched')
  const now = await databaseTime()
  if (!row.consentClosesAt || now >= row.consentClosesAt) return refused('consent-not-open')
  return done({ ...row, now })
}

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
  return inTransaction(async (transaction) => {
    const found = await findOwn(transaction, actor, input)
    if (!found.ok) return found
    const row = found.value
    const { agreementId, side, answer } = input
    const reason = answer === 'accepted' ? null : input.reason
    await moveConsent(transaction, { by: actor, row, side, to: answer, reason })
    await tellOtherSide(transaction, row, input)
    return done(agreementId)
  })
}

/** Takes the own answer back while the consent is open, as if nothing had been said. Returns the agreement. */
export async function withdrawConsent(
  actor: Actor,
  input: WithdrawConsentInput,
): Promise<Result<string, ConsentRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return inTransaction(async (transaction) => {
    const found = await findOwn(transaction, actor, input)
    if (!found.ok) return found
    const { agreementId, side } = input
    const isWithdrawn = await moveConsent(transaction, { by: actor, row: found.value, side, to: null, reason: null })
    if (!isWithdrawn) return refused('nothing-answered')
    return done(agreementId)
  })
}
