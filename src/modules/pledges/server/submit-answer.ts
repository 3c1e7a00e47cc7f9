import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { type Result, done, refused } from '@/shared/result'
import type { SubmitAnswerInput } from '../domain/answer-input'
import type { AnswerRefusal } from '../domain/answer-refusals'
import { openToWrite } from './open-to-write'
import { submitHeldAnswer } from './submit-held-answer'

/**
 * Submits what was written: from now on it is what a match reads, until it is submitted again or withdrawn. In time by the
 * database's clock, or late by an allowance with a reason. Returns the number of the version that is kept.
 */
export async function submitAnswer(
  actor: Actor,
  { subject, version, lateReason }: SubmitAnswerInput,
): Promise<Result<number, AnswerRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const open = await openToWrite(transaction, actor, subject)
    if (!open.ok) return open
    const { asked, row } = open.value
    if (asked.time.isLate && !lateReason) return refused('late-reason-missing')
    if (row.version !== version) return refused('answer-changed')
    const number = await submitHeldAnswer(transaction, actor, { subject, asked, row, lateReason })
    if (number === null) return refused('answer-incomplete')
    return done(number)
  })
}
