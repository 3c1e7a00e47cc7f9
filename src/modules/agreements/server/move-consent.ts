import 'server-only'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import { leads } from '@/modules/accounts/domain/life-cycle'
import { recordMove } from '@/modules/accounts/server/record-move'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { ConsentAnswer } from '../domain/consent'
import { consentLifeCycle } from '../domain/consent-life-cycle'
import type { ConsentRow } from './consent-rows'

interface ConsentMoving {
  readonly by: SignedInActor
  /** Its agreement is held by this transaction. */
  readonly row: ConsentRow
  readonly side: 'region' | 'partner'
  /** Null takes back what was said. */
  readonly to: ConsentAnswer | null
  readonly reason: string | null
}

/** Writes what one side says, and the event. False when there is nothing to take back. */
export async function moveConsent(
  transaction: Transaction,
  { by, row, side, to, reason }: ConsentMoving,
): Promise<boolean> {
  const way = to ? consentLifeCycle.answer : consentLifeCycle.withdraw
  const from = row[side].answer
  if (!leads(way, from ?? 'nothing', to ?? 'nothing')) return false
  const { agreementId, roundId, regionCode, partnerId } = row
  const where = { agreementId, ...(side === 'region' ? { regionCode } : { partnerId }) }
  if (!to) await transaction.consent.deleteMany({ where })
  else {
    const said = { answer: to, reason, answeredById: by.personId, answeredAt: await databaseTime() }
    if (from) await transaction.consent.updateMany({ where, data: { ...said, version: { increment: 1 } } })
    else await transaction.consent.create({ data: { ...where, roundId, ...said } })
  }
  const details = { ...(reason && { reason }), before: { [side]: from }, after: { [side]: to } }
  await recordMove(transaction, way, { subjectType: 'agreement', subjectId: agreementId }, { by, details })
  return true
}
