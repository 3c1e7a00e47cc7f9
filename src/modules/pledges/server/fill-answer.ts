import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import { type Result, done, refused } from '@/shared/result'
import type { AnswerContent } from '../domain/answer-content'
import type { FillAnswerInput } from '../domain/answer-input'
import type { AnswerRefusal } from '../domain/answer-refusals'
import { auditSubjectOf, ownerOf, updateAnswer } from './answer-rows'
import { openToWrite } from './open-to-write'
import { submittedContent } from './submitted-content'

/**
 * Fills the form from an earlier version of this answer, or from what was submitted in the survey before. What stood in the
 * form is kept in the audit trail; nothing is submitted by it. Returns the new version of the row.
 */
export async function fillAnswer(
  actor: Actor,
  { subject, version, number }: FillAnswerInput,
): Promise<Result<number, AnswerRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const open = await openToWrite(transaction, actor, subject)
    if (!open.ok) return open
    const { row } = open.value
    if (row.version !== version) return refused('answer-changed')
    let content: AnswerContent | null
    if (number === null) content = await submittedContent(transaction, subject, 'before')
    else {
      const kept = await transaction.answerVersion.findFirst({ where: { ...ownerOf(subject, row.id), number } })
      if (!kept) return refused('version-missing')
      content = kept.content as AnswerContent
    }
    if (!content) return refused('nothing-to-copy')
    await updateAnswer(transaction, subject, row.id, { content })
    await recordEvent(transaction, authorOf(actor), {
      action: `${subject.kind}.filled`,
      ...auditSubjectOf(subject, row.id),
      before: row.content as object,
      after: { number, content },
    })
    return done(version + 1)
  })
}
