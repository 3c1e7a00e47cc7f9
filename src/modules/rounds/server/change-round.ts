import 'server-only'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { Prisma } from '@/platform/db/generated/client'
import type { RoundStatus } from '../domain/round'

interface RoundChange {
  readonly round: { readonly id: string; readonly status: RoundStatus }
  readonly version: number
  readonly data: Prisma.RoundUncheckedUpdateManyInput
  /** Leaves a record of who moved the round or its dates, and why. */
  readonly moved?: { readonly to: RoundStatus; readonly personId: string | null; readonly reason: string | null }
}

/** Changes a round as it was read. False when someone was first. */
export async function changeRound(
  transaction: Transaction,
  { round: { id, status }, version, data, moved }: RoundChange,
): Promise<boolean> {
  const { count } = await transaction.round.updateMany({
    where: { id, status, version },
    data: { ...data, ...(moved && { status: moved.to }), version: { increment: 1 } },
  })
  if (count === 0) return false
  if (moved)
    await transaction.roundTransition.create({
      data: {
        roundId: id,
        fromStatus: status,
        toStatus: moved.to,
        personId: moved.personId,
        reason: moved.reason,
        occurredAt: await databaseTime(),
      },
    })
  return true
}
