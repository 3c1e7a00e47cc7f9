import 'server-only'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import type { Transaction } from '@/platform/db/database'
import { type Result, done, refused } from '@/shared/result'
import type { AnswerSubject } from '../domain/answer-input'
import type { AnswerRefusal } from '../domain/answer-refusals'
import { type AnswerRow, type Asked, findAsked } from './answer-rows'
import { holdAnswer } from './move-answer'

/** The answer this actor may write at this moment, held until the transaction ends; or why it may not be written. */
export async function openToWrite(
  transaction: Transaction,
  actor: SignedInActor,
  subject: AnswerSubject,
): Promise<Result<{ readonly asked: Asked; readonly row: AnswerRow }, AnswerRefusal>> {
  const asked = await findAsked(transaction, actor, subject)
  if (!asked) return refused('not-found')
  if (!asked.body.canWrite) return refused('not-allowed')
  if (!asked.time.isAllowed) return refused('not-open')
  return done({ asked, row: await holdAnswer(transaction, actor, subject, asked.round.isDemonstration) })
}
