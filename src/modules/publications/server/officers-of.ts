import 'server-only'
import type { Transaction } from '@/platform/db/database'

/** People who answer today for a region or partner of these pairs. */
export async function officersOf(
  transaction: Transaction,
  pairs: readonly { readonly regionCode: string; readonly partnerId: string }[],
): Promise<string[]> {
  const regionCodes = [...new Set(pairs.map(({ regionCode }) => regionCode))]
  const partnerIds = [...new Set(pairs.map(({ partnerId }) => partnerId))]
  const memberships = await transaction.membership.findMany({
    where: { endedAt: null, OR: [{ regionCode: { in: regionCodes } }, { partnerId: { in: partnerIds } }] },
    select: { personId: true },
  })
  return memberships.map(({ personId }) => personId)
}
