import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import { type Result, done, refused } from '@/shared/result'
import type { PromiseWishesInput } from '../domain/round-input'
import type { RoundRefusal } from '../domain/round-refusals'
import { canManageRounds } from '../domain/round-policy'

/** Says before a round opens whether ranks of wishes become public; afterwards it is a promise. Returns the round. */
export async function promiseWishes(
  actor: Actor,
  { roundId, version, wishes }: PromiseWishesInput,
): Promise<Result<string, RoundRefusal>> {
  if (!canManageRounds(actor)) return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const round = await transaction.round.findUnique({ where: { id: roundId } })
    if (!round) return refused('not-found')
    if (round.status !== 'draft') return refused('round-open')
    const wishesBecomePublic = wishes === 'public'
    const { count } = await transaction.round.updateMany({
      where: { id: roundId, status: 'draft', version },
      data: { wishesBecomePublic, version: { increment: 1 } },
    })
    if (count === 0) return refused('round-changed')
    await recordEvent(transaction, authorOf(actor), {
      action: 'round.wishesPromised',
      subjectType: 'round',
      subjectId: roundId,
      before: { wishesBecomePublic: round.wishesBecomePublic },
      after: { wishesBecomePublic },
    })
    return done(roundId)
  })
}
