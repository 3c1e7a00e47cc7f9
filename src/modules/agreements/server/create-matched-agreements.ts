import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/platform/db/database'
import { dayInSeoul, storedDay } from '@/shared/korean-date'
import { databaseTime } from '@/platform/db/database-clock'

export interface MatchedPair {
  readonly regionCode: string
  readonly regionName: string
  readonly partnerId: string
  readonly partnerName: string
  /** 맡을 부서·소속기관, where the body named one. */
  readonly unitId: string | null
}

interface Occasion {
  readonly roundId: string
  readonly confirmationId: string
  readonly personId: string | null
  readonly source: string
  readonly isDemonstration: boolean
}

/** One agreement in state `matched` for each pair of a confirmed proposal. */
export async function createMatchedAgreements(
  transaction: Transaction,
  pairs: readonly MatchedPair[],
  occasion: Occasion,
): Promise<void> {
  const { roundId, confirmationId, personId, source, isDemonstration } = occasion
  const now = await databaseTime()
  const confirmedOn = storedDay(dayInSeoul(now))
  const made = pairs.map((pair) => ({ id: randomUUID(), ...pair }))
  await transaction.agreement.createMany({
    data: made.map(({ id }) => ({
      id,
      status: 'matched' as const,
      basis: 'portalMatch' as const,
      roundId,
      confirmationId,
      datedFrom: confirmedOn,
      datedTo: confirmedOn,
      source,
      isDemonstration,
      createdAt: now,
    })),
  })
  await transaction.agreementParty.createMany({
    data: made.flatMap(({ id, regionCode, regionName, partnerId, partnerName, unitId }) => [
      { agreementId: id, regionCode, nameThen: regionName },
      { agreementId: id, partnerId, unitId, nameThen: partnerName },
    ]),
  })
  await transaction.agreementTransition.createMany({
    data: made.map(({ id }) => ({
      agreementId: id,
      toStatus: 'matched' as const,
      personId,
      reason: source,
      occurredAt: now,
    })),
  })
}

/** Takes the agreements of a confirmation back: all of them, or none when one has moved on since. Returns how many, or null. */
export async function withdrawMatchedAgreements(
  transaction: Transaction,
  confirmationId: string,
  by: { personId: string | null; reason: string },
): Promise<number | null> {
  const agreements = await transaction.agreement.findMany({
    where: { confirmationId, status: { not: 'ended' } },
    select: { id: true, status: true, version: true, _count: { select: { consents: true } } },
  })
  const isMoved = agreements.some(
    ({ status, version, _count }) => status !== 'matched' || version !== 1 || _count.consents > 0,
  )
  if (isMoved) return null
  const ids = agreements.map(({ id }) => id)
  const { count } = await transaction.agreement.updateMany({
    where: { id: { in: ids }, status: 'matched', version: 1 },
    data: { status: 'ended', version: { increment: 1 } },
  })
  if (count !== ids.length) throw new Error('An agreement changed while its confirmation was being undone.')
  const occurredAt = await databaseTime()
  await transaction.agreementTransition.createMany({
    data: ids.map((agreementId) => ({
      agreementId,
      fromStatus: 'matched' as const,
      toStatus: 'ended' as const,
      occurredAt,
      ...by,
    })),
  })
  return count
}
