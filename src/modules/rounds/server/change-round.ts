import 'server-only'
import type { Transaction } from '@/platform/db/database'
import type { Prisma } from '@/platform/db/generated/client'
import type { RoundStatus } from '../domain/round'

interface RoundChange {
  readonly round: { readonly id: string; readonly status: RoundStatus }
  readonly version: number
  readonly data: Omit<Prisma.RoundUncheckedUpdateManyInput, 'status'>
}

/** Changes what a round says, as it was read. False when someone was first. */
export async function changeRound(
  transaction: Transaction,
  { round: { id, status }, version, data }: RoundChange,
): Promise<boolean> {
  const { count } = await transaction.round.updateMany({
    where: { id, status, version },
    data: { ...data, version: { increment: 1 } },
  })
  return count > 0
}
