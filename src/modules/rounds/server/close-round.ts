import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { databaseTime } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import { isSurvey } from '../domain/round'
import type { CloseRoundInput } from '../domain/round-input'
import { phaseOf } from '../domain/round-phase'
import type { RoundRefusal } from '../domain/round-refusals'
import { canManageRounds } from '../domain/round-policy'
import { moveRound } from './move-round'

/** Closes a round before its time, by the database's clock. Extending it is the way back. */
export async function closeRound(
  actor: Actor,
  { roundId, version, reason }: CloseRoundInput,
): Promise<Result<string, RoundRefusal>> {
  if (actor.kind !== 'person' || !canManageRounds(actor)) return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
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
