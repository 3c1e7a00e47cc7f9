import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { recordEvent } from '@/modules/audit/server/record-event'
import { isSurvey } from '@/modules/rounds/domain/round'
import { reminderLetter } from '@/modules/rounds/domain/round-letters'
import { holdRound } from '@/modules/rounds/server/hold-round'
import { recordReminder } from '@/modules/rounds/server/record-reminder'
import { tellOfficers } from '@/modules/accounts/server/tell-officers'
import { writeAs } from '@/modules/accounts/server/write-as'
import { databaseTime } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import { filterBoard, officersOf, planReminder } from '../domain/answer-board'
import type { RemindInput } from '../domain/answer-board-input'
import type { BoardRefusal } from '../domain/answer-board-refusals'
import { canManageAnswers } from '../domain/answer-policy'
import { findOnBoard, loadAnswerBoard } from './load-answer-board'
import { ownAnswerLink } from '@/modules/rounds/domain/own-answer-link'

export interface SentReminder {
  readonly roundId: string
  readonly bodies: number
  readonly people: number
}

/** Reminds those of a board's filter who have not answered, in one batch, each body once a day. */
export async function remindUnanswered(
  actor: Actor,
  { roundId, text, filter }: RemindInput,
): Promise<Result<SentReminder, BoardRefusal>> {
  if (actor.kind !== 'person' || !canManageAnswers(actor)) return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    // Two officers at once: the second waits here and finds everybody reminded.
    await holdRound(transaction, roundId)
    const round = await transaction.round.findUnique({ where: { id: roundId } })
    if (!round || round.status === 'draft' || !isSurvey(round)) return refused('not-found')
    const now = await databaseTime()
    const { rows, officers } = await loadAnswerBoard(transaction, actor, round, now)
    const { shown } = filterBoard(rows, filter, await findOnBoard(transaction, filter.q))
    const { targets } = planReminder(shown, now)
    if (targets.length === 0) return refused('nobody-to-remind')
    const { told, people } = officersOf(targets, officers)
    const idsOf = (isRegion: boolean) =>
      targets.filter(({ group }) => (group === 'region') === isRegion).map(({ id }) => id)
    const [partnerIds, regionCodes] = [idsOf(false), idsOf(true)]
    const sent = { roundId, partnerIds, regionCodes, people, text, sentById: actor.personId }
    const reminderId = await recordReminder(transaction, { ...sent, occasion: 'survey' })
    await tellOfficers(transaction, {
      officers: told,
      letter: reminderLetter(round, text),
      mailKey: `reminder:${reminderId}`,
      link: ownAnswerLink(roundId),
    })
    await recordEvent(transaction, authorOf(actor), {
      action: 'round.reminded',
      subjectType: 'round',
      subjectId: roundId,
      after: { reminderId, partners: partnerIds.length, regions: regionCodes.length, people },
    })
    return done({ roundId, bodies: targets.length, people })
  })
}
