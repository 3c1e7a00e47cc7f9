import 'server-only'
import type { Transaction } from '@/platform/db/database'
import { lockRows } from '@/platform/db/lock-rows'

/** Locks a round until the transaction ends. Whoever needs several takes the round that came first, first. */
export async function holdRound(transaction: Transaction, roundId: string): Promise<void> {
  await lockRows(transaction, 'Round', { id: roundId })
}
