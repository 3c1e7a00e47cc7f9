import 'server-only'
import { leads } from '@/modules/accounts/domain/life-cycle'
import { type Moving, personOf, recordMove } from '@/modules/accounts/server/record-move'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { Prisma } from '@/platform/db/generated/client'
import { type RoundMoveName, roundLifeCycle } from '../domain/round-life-cycle'

const subjectOf = (roundId: string) => ({ subjectType: 'round', subjectId: roundId })

interface RoundMoving extends Moving {
  readonly roundId: string
  readonly move: Exclude<RoundMoveName, 'create' | 'openRematch'>
  /** As the mover saw it. */
  readonly version?: number
  readonly data?: Omit<Prisma.RoundUncheckedUpdateManyInput, 'status'>
  /** Stands beside the move in the history of the round. */
  readonly reason: string
}

/** Moves a round: its status, the line in its history and the event. False when it is not where the move begins: someone was first. */
export async function moveRound(
  transaction: Transaction,
  { roundId, move, version, data, reason, ...moving }: RoundMoving,
): Promise<boolean> {
  const { [move]: way } = roundLifeCycle
  const round = await transaction.round.findUnique({ where: { id: roundId }, select: { status: true } })
  if (!round || !leads(way, round.status)) return false
  const now = await databaseTime()
  const { count } = await transaction.round.updateMany({
    where: { id: roundId, status: round.status, ...(version === undefined ? {} : { version }) },
    data: { ...data, status: way.to, publishedAt: way.to === 'published' ? now : null, version: { increment: 1 } },
  })
  if (count === 0) return false
  await transaction.roundTransition.create({
    data: {
      roundId,
      fromStatus: round.status,
      toStatus: way.to,
      personId: personOf(moving.by),
      reason,
      occurredAt: now,
    },
  })
  await recordMove(transaction, way, subjectOf(roundId), moving)
  return true
}

interface NewRound extends Omit<Moving, 'details'> {
  readonly move: 'create' | 'openRematch'
  readonly data: Omit<Prisma.RoundUncheckedCreateInput, 'status' | 'createdAt'>
  readonly regionCodes: readonly string[]
  /** Done once the round is there, before the event that tells of it; gives what the event says. */
  readonly follow: (roundId: string) => Promise<object>
}

/** Makes a round with its regions, and the event. Returns it. */
export async function beginRound(
  transaction: Transaction,
  { move, data, regionCodes, follow, by }: NewRound,
): Promise<string> {
  const { [move]: way } = roundLifeCycle
  const { id: roundId } = await transaction.round.create({
    data: { ...data, status: way.to, createdAt: await databaseTime() },
    select: { id: true },
  })
  await transaction.roundRegion.createMany({ data: regionCodes.map((regionCode) => ({ roundId, regionCode })) })
  await recordMove(transaction, way, subjectOf(roundId), {
    by,
    details: async () => ({ after: await follow(roundId) }),
  })
  return roundId
}
