import 'server-only'
import type { Transaction } from '@/platform/db/database'
import { standingStatuses } from '../domain/agreement'

/** Whether a region and a body have a tie already, or one that is planned. */
export async function areTied(transaction: Transaction, regionCode: string, partnerId: string): Promise<boolean> {
  const ties = await transaction.agreement.count({
    where: {
      status: { in: [...standingStatuses, 'planned'] },
      AND: [{ parties: { some: { regionCode } } }, { parties: { some: { partnerId } } }],
    },
  })
  return ties > 0
}
