import 'server-only'
import { database, inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { phaseOf } from '../domain/round-phase'
import { moveRound } from './move-round'

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
      // Somebody extended or closed it since it was found.
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
