import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { leads } from '@/modules/accounts/domain/life-cycle'
import { writeAs } from '@/modules/accounts/server/write-as'
import { type Result, done, refused } from '@/shared/result'
import type { WithdrawAnswerInput } from '../domain/answer-input'
import { answerLifeCycles } from '../domain/answer-life-cycle'
import type { AnswerRefusal } from '../domain/answer-refusals'
import { moveAnswer } from './move-answer'
import { openToWrite } from './open-to-write'

/** Takes a submitted answer back, with a reason: no match reads it any more. What was written stays to be submitted again. */
export async function withdrawAnswer(
  actor: Actor,
  { subject, version, reason }: WithdrawAnswerInput,
): Promise<Result<number, AnswerRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const open = await openToWrite(transaction, actor, subject)
    if (!open.ok) return open
    const { row } = open.value
    if (!leads(answerLifeCycles[subject.kind].withdraw, row.status)) return refused('nothing-submitted')
    if (row.version !== version) return refused('answer-changed')
    const number = await moveAnswer(transaction, {
      by: actor,
      subject,
      row,
      move: 'withdraw',
      edition: { content: row.content, reason },
      details: (kept) => ({ reason, after: { number: kept } }),
    })
    return done(number)
  })
}
