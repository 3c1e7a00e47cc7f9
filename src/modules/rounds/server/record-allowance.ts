import 'server-only'
import type { Transaction } from '@/platform/db/database'
import type { Prisma } from '@/platform/db/generated/client'

/** Lets one body or region answer after closing, until then. The one granted last counts; ending it is one that ends now. */
export async function recordAllowance(
  transaction: Transaction,
  allowance: Prisma.LateAllowanceUncheckedCreateInput,
): Promise<void> {
  await transaction.lateAllowance.create({ data: allowance })
}
