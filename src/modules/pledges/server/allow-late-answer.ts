import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { recordEvent } from '@/modules/audit/server/record-event'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { allowanceLetter } from '@/modules/rounds/domain/round-letters'
import { holdRound } from '@/modules/rounds/server/hold-round'
import { recordAllowance } from '@/modules/rounds/server/record-allowance'
import { writeAs } from '@/modules/accounts/server/write-as'
import { type Result, done, refused } from '@/shared/result'
import type { AllowLateInput } from '../domain/answer-board-input'
import type { BoardRefusal } from '../domain/answer-board-refusals'
import { findAsked } from './answer-rows'
import { bodyOf, looksAfter, tellOfAllowance } from './late-answer'

/** Lets one body or region answer after closing, until then and for a reason. Returns the round. */
export async function allowLateAnswer(
  actor: Actor,
  { subject, until, reason }: AllowLateInput,
): Promise<Result<string, BoardRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    await holdRound(transaction, subject.roundId)
    const asked = await findAsked(transaction, actor, subject)
    if (!asked) return refused('not-found')
    if (!(await looksAfter(transaction, actor, subject))) return refused('not-allowed')
    const { round, now } = asked
    if (!canBeConfirmed(round.status)) return refused('round-settled')
    if (until <= now || (round.closesAt && until <= round.closesAt)) return refused('until-too-early')
    const { roundId } = subject
    await recordAllowance(transaction, { roundId, ...bodyOf(subject), until, reason, grantedById: actor.personId })
    await tellOfAllowance(transaction, subject, now, allowanceLetter(round, until))
    await recordEvent(transaction, authorOf(actor), {
      action: 'round.lateAllowed',
      subjectType: 'round',
      subjectId: roundId,
      reason,
      after: { ...bodyOf(subject), name: asked.body.name, until },
    })
    return done(roundId)
  })
}
