import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { lockRows } from '@/platform/db/lock-rows'
import { type Result, done, refused } from '@/shared/result'
import { ownSides } from '../domain/consent-policy'
import type { ConsentRefusal } from '../domain/consent-refusals'
import { type ConsentRow, listConsentRows } from './consent-rows'

type Asked = { readonly agreementId: string; readonly side: 'region' | 'partner' }

/** The agreement whose side the actor answers for, held by this transaction; or why it cannot be answered. */
export async function holdOwnConsent(
  transaction: Transaction,
  actor: Actor,
  { agreementId, side }: Asked,
): Promise<Result<ConsentRow & { readonly now: Date }, ConsentRefusal>> {
  // Both sides, or two officers of one, answer one after the other.
  await lockRows(transaction, 'Agreement', { id: agreementId })
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
