import 'server-only'
import type { Transaction } from '@/platform/db/database'

export async function hasUnknownRegion(transaction: Transaction, codes: readonly string[]): Promise<boolean> {
  return (await transaction.region.count({ where: { code: { in: [...codes] } } })) < codes.length
}
