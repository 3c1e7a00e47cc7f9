import 'server-only'
import { type Actor, hasPermission } from '@/modules/accounts/domain/actor'
import { database, inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import { isSurvey } from '../domain/round'
import type { CloseRoundInput } from '../domain/round-input'
import { phaseOf } from '../domain/round-phase'
import type { RoundRefusal } from '../domain/round-refusals'
import { moveRound } from './move-round'

/** Closes a round before its time, by the database's clock. Extending it is the way back. */
export async function closeRound(
  actor: Actor,
  { roundId, version, reason }: CloseRoundInput,
): Promise<Result<string, RoundRefusal>> {
  if (actor.kind !== 'person' || !hasPermission(actor, 'rounds.manage')) return refused('not-allowed')
  return inTransaction(async (transaction) => {
    const round = await transaction.round.findUnique({ where: { id: roundId } })
    if (!round) return refused('not-found')
    if (!isSurvey(round)) return refused('no-survey')
    const now = await databaseTime()
    if (phaseOf(round, now) !== 'accepting') return refused('not-accepting')
    const closed = await moveRound(transaction, {
      roundId,
      move: 'close',
      version,
      data: { closesAt: now },
      by: actor,
      reason,
      details: { reason, before: { closesAt: round.closesAt }, after: { closesAt: now } },
    })
    return closed ? done(roundId) : refused('round-changed')
  })
}

const timePassed = '마감 시각이 지남'

/** Marks open rounds whose closing has passed. Runs beside requests; of several servers one does it. Returns how many. */
export async function closeDueRounds(): Promise<number> {
  const client = await database()
  const due = await client.round.findMany({
    where: { status: 'open', closesAt: { lte: await databaseTime() } },
    select: { id: true },
  })
  let closed = 0
  for (const { id } of due) {
    const isClosed = await inTransaction(async (transaction) => {
      const round = await transaction.round.findUnique({ where: { id } })
      // Extended meanwhile.
      if (round?.status !== 'open' || phaseOf(round, await databaseTime()) !== 'closed') return false
      return moveRound(transaction, {
        roundId: id,
        move: 'fallDue',
        version: round.version,
        by: 'portal',
        reason: timePassed,
        details: { reason: timePassed, after: { closesAt: round.closesAt } },
      })
    })
    if (isClosed) closed += 1
  }
  return closed
}
