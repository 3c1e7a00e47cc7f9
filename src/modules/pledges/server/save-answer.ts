import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import type { Transaction } from '@/platform/db/database'
import { type Result, done, refused } from '@/shared/result'
import { type AnswerConflict, type AnswerContent, mergeChanges } from '../domain/answer-content'
import type { AnswerSubject, SaveAnswerInput } from '../domain/answer-input'
import type { AnswerRefusal } from '../domain/answer-refusals'
import { auditSubjectOf, ownerOf, updateAnswer } from './answer-rows'
import { openToWrite } from './open-to-write'

const presenceMs = 60_000

export interface Writer {
  readonly name: string
  readonly field: string | null
}

export interface SavedAnswer {
  readonly version: number
  readonly savedAt: Date
  readonly content: AnswerContent
  readonly conflicts: readonly AnswerConflict[]
  /** Others who have this answer open. */
  readonly writers: readonly Writer[]
}

interface Presence {
  readonly subject: AnswerSubject
  readonly id: string
  readonly person: { readonly personId: string; readonly name: string }
  readonly focus: string | null
  readonly now: Date
}

async function meetWriters(
  transaction: Transaction,
  { subject, id, person, focus, now }: Presence,
): Promise<readonly Writer[]> {
  const owner = ownerOf(subject, id)
  const { personId, name: personName } = person
  const own = { personName, field: focus, seenAt: now }
  const { count } = await transaction.answerPresence.updateMany({ where: { ...owner, personId }, data: own })
  if (count === 0) await transaction.answerPresence.create({ data: { ...owner, personId, ...own } })
  const others = await transaction.answerPresence.findMany({
    where: { ...owner, personId: { not: personId }, seenAt: { gt: new Date(now.getTime() - presenceMs) } },
    orderBy: { personName: 'asc' },
  })
  return others.map(({ personName: name, field }) => ({ name, field }))
}

/**
 * One automatic save: merges what changed into what stands, field by field, so that two officers lose nothing. What was
 * submitted before stays in force. Returns the answer as it is now, and the fields someone else wrote first.
 */
export async function saveAnswer(
  actor: Actor,
  { subject, changes, focus }: SaveAnswerInput,
): Promise<Result<SavedAnswer, AnswerRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const open = await openToWrite(transaction, actor, subject)
    if (!open.ok) return open
    const { now } = open.value.asked
    const { id, content: before, version } = open.value.row
    const { content, changedFields, conflicts } = mergeChanges(before, changes)
    if (changedFields.length > 0) {
      await updateAnswer(transaction, subject, id, { content })
      const only = (from: AnswerContent) =>
        Object.fromEntries(changedFields.map((field) => [field, (from[field] ?? null) as string]))
      await recordEvent(transaction, authorOf(actor), {
        action: `${subject.kind}.written`,
        ...auditSubjectOf(subject, id),
        before: only(before),
        after: only(content),
      })
    }
    const writers = await meetWriters(transaction, { subject, id, person: actor, focus, now })
    const isChanged = changedFields.length > 0
    return done({ version: isChanged ? version + 1 : version, savedAt: now, content, conflicts, writers })
  })
}
