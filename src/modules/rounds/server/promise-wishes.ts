import 'server-only'
import { type Actor, authorOf, hasPermission } from '@/modules/accounts/domain/actor'
import { recordEvent } from '@/modules/audit/server/record-event'
import { inTransaction } from '@/platform/db/database'
import { type Result, done, refused } from '@/shared/result'
import type { PromiseWishesInput } from '../domain/round-input'
import type { RoundRefusal } from '../domain/round-refusals'

/** Says before a round opens whether ranks of wishes become public; afterwards it is a promise. Returns the round. */
export async function promiseWishes(
  actor: Actor,
  { roundId, version, wishes }: PromiseWishesInput,
): Promise<Result<string, RoundRefusal>> {
  if (!hasPermission(actor, 'rounds.manage')) return refused('not-allowed')
  return inTransaction(async (transaction) => {
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
