import 'server-only'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { Prisma } from '@/platform/db/generated/client'

/**
 * Lets one body or region answer after closing, until then. The one granted last counts; ending it is one that ends now.
 * The caller holds the round.
 */
export async function recordAllowance(
  transaction: Transaction,
  allowance: Omit<Prisma.LateAllowanceUncheckedCreateInput, 'grantedAt'>,
): Promise<void> {
  const { roundId, partnerId = null, regionCode = null } = allowance
  const { _max } = await transaction.lateAllowance.aggregate({
    where: { roundId, partnerId, regionCode },
    _max: { grantedAt: true },
  })
  // A transaction that began first may have waited for the one before it: its own start would then put it first.
  const earliest = _max.grantedAt ? _max.grantedAt.getTime() + 1 : 0
  const grantedAt = new Date(Math.max((await databaseTime()).getTime(), earliest))
  await transaction.lateAllowance.create({ data: { ...allowance, grantedAt } })
}
