import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import type { Transaction } from '@/platform/db/database'
import { beginAgreements, moveAgreements } from './move-agreements'

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
  readonly by: Actor
  readonly source: string
  readonly isDemonstration: boolean
}

/** One agreement in state `matched` for each pair of a confirmed proposal. */
export async function createMatchedAgreements(
  transaction: Transaction,
  pairs: readonly MatchedPair[],
  { by, ...occasion }: Occasion,
): Promise<void> {
  await beginAgreements(transaction, {
    move: 'match',
    by,
    reason: occasion.source,
    about: { ...occasion, basis: 'portalMatch' },
    ties: pairs.map(({ regionCode, regionName, partnerId, partnerName, unitId }) => [
      { regionCode, nameThen: regionName },
      { partnerId, unitId, nameThen: partnerName },
    ]),
  })
}

/** Takes the agreements of a confirmation back: all of them, or none when one has moved on since. Returns how many, or null. */
export async function withdrawMatchedAgreements(
  transaction: Transaction,
  confirmationId: string,
  { by, reason }: { readonly by: Actor; readonly reason: string },
): Promise<number | null> {
  const agreements = await transaction.agreement.findMany({
    where: { confirmationId, status: { not: 'ended' } },
    select: { id: true, status: true, version: true, _count: { select: { consents: true } } },
  })
  if (agreements.some(({ version, _count }) => version !== 1 || _count.consents > 0)) return null
  return (await moveAgreements(transaction, { move: 'withdraw', by, reason, agreements })) ? agreements.length : null
}
