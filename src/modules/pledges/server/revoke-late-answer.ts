import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { recordEvent } from '@/modules/audit/server/record-event'
import { revocationLetter } from '@/modules/rounds/domain/round-letters'
import { findAllowance } from '@/modules/rounds/server/find-allowance'
import { holdRound } from '@/modules/rounds/server/hold-round'
import { recordAllowance } from '@/modules/rounds/server/record-allowance'
import { writeAs } from '@/modules/accounts/server/write-as'
import { type Result, done, refused } from '@/shared/result'
import type { RevokeLateInput } from '../domain/answer-board-input'
import type { BoardRefusal } from '../domain/answer-board-refusals'
import { findAsked } from './answer-rows'
import { bodyOf, looksAfter, tellOfAllowance } from './late-answer'

/** Takes an allowance back: one more that ends now. */
export async function revokeLateAnswer(
  actor: Actor,
  { subject, reason }: RevokeLateInput,
): Promise<Result<string, BoardRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    await holdRound(transaction, subject.roundId)
    const asked = await findAsked(transaction, actor, subject)
    if (!asked) return refused('not-found')
    if (!(await looksAfter(transaction, actor, subject))) return refused('not-allowed')
    const { round, now } = asked
    const { roundId } = subject
    const until = await findAllowance(transaction, roundId, bodyOf(subject))
    if (!until || until <= now) return refused('no-allowance')
    await recordAllowance(transaction, {
      roundId,
      ...bodyOf(subject),
      until: now,
      reason,
      grantedById: actor.personId,
    })
    await tellOfAllowance(transaction, subject, now, revocationLetter(round, reason))
    await recordEvent(transaction, authorOf(actor), {
      action: 'round.lateRevoked',
      subjectType: 'round',
      subjectId: roundId,
      reason,
      before: { until },
      after: { ...bodyOf(subject), name: asked.body.name, until: now },
    })
    return done(roundId)
  })
}
