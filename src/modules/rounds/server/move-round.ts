import 'server-only'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { RoundStatus } from '../domain/round'

interface Move {
  readonly roundId: string
  readonly from: readonly RoundStatus[]
  readonly to: RoundStatus
  readonly personId: string | null
  readonly reason: string
}

/** Moves a round on and leaves the record of it. False when it is not where the caller believes: someone was first. */
export async function moveRound(
  transaction: Transaction,
  { roundId, from, to, personId, reason }: Move,
): Promise<boolean> {
  const round = await transaction.round.findUnique({ where: { id: roundId }, select: { status: true } })
  if (!round || !from.includes(round.status)) return false
  const now = await databaseTime()
  const { count } = await transaction.round.updateMany({
    where: { id: roundId, status: round.status },
    data: { status: to, publishedAt: to === 'published' ? now : null, version: { increment: 1 } },
  })
  if (count === 0) return false
  await transaction.roundTransition.create({
    data: { roundId, fromStatus: round.status, toStatus: to, personId, reason, occurredAt: now },
  })
  return true
}
