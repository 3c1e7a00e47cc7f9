import 'server-only'
import type { Transaction } from '@/platform/db/database'

/** Locks a round until the transaction ends. Whoever needs several takes the round that came first, first. */
export async function holdRound(transaction: Transaction, roundId: string): Promise<void> {
  await transaction.$queryRaw`SELECT 1 FROM "Round" WHERE "id" = ${roundId}::uuid FOR UPDATE`
}
