import 'server-only'
import { type Actor, type SignedInActor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import type { UndoImportInput } from '@/modules/imports/domain/import-choices'
import type { ImportRefusal } from '@/modules/imports/domain/import-refusals'
import { holdOwnImport, markUndone } from '@/modules/imports/server/import-rows'
import type { Transaction } from '@/platform/db/database'
import { type Result, done, refused } from '@/shared/result'
import { type AnswerRow, auditSubjectOf, findAsked, updateAnswer } from './answer-rows'
import { holdAnswer, moveAnswer } from './move-answer'
import type { UndoEntry } from './pledge-sheet-undo'
import { writePledge } from './write-answer'

const undoReason = '엑셀 올리기를 되돌림'

async function undoBody(
  transaction: Transaction,
  actor: SignedInActor,
  roundId: string,
  entry: UndoEntry,
  row: AnswerRow,
): Promise<void> {
  const subject = { kind: 'pledge' as const, roundId, partnerId: entry.partnerId }
  const { status, content, lateReason, submitted } = entry.before
  const change = { content, lateReason }
  const details = { reason: undoReason, after: { content } }
  if (!entry.wasSubmittedByUs) {
    await updateAnswer(transaction, subject, row.id, change)
    const event = { action: 'pledge.filled', ...auditSubjectOf(subject, row.id), ...details } as const
    return recordEvent(transaction, authorOf(actor), event)
  }
  if (submitted) await writePledge(transaction, row.id, submitted)
  const moving = { by: actor, subject, row, change, details: () => details }
  const edition = { content: submitted ?? content, reason: undoReason }
  if (submitted) await moveAnswer(transaction, { ...moving, move: 'restore', edition })
  else await moveAnswer(transaction, { ...moving, move: 'takeBack', to: status, edition })
}

/** Takes back everything saved from a sheet, or nothing when one answer has moved on since. Versions stay, for good. */
export async function undoPledgeSheet(
  actor: Actor,
  { importId, version }: UndoImportInput,
): Promise<Result<number, ImportRefusal>> {
  if (actor.kind !== 'person') return refused('not-found')
  return writeAs(actor, async (transaction) => {
    const held = await holdOwnImport(transaction, actor, { importId, version })
    if (!held.ok) return held
    const job = held.value
    if (job.kind !== 'pledges' || !job.roundId) return refused('not-found')
    const { roundId } = job
    const entries = (job.undo ?? []) as unknown as readonly UndoEntry[]
    if (job.status !== 'saved' || entries.length === 0) return refused('nothing-to-undo')
    const standing: { entry: UndoEntry; row: AnswerRow }[] = []
    for (const entry of entries) {
      const subject = { kind: 'pledge' as const, roundId, partnerId: entry.partnerId }
      const asked = await findAsked(transaction, actor, subject)
      if (!asked?.body.canWrite) return refused('not-allowed')
      if (!asked.time.isAllowed) return refused('not-open')
      const row = await holdAnswer(transaction, actor, subject, asked.round.isDemonstration)
      if (row.version !== entry.version) return refused('changed-since')
      standing.push({ entry, row })
    }
    for (const { entry, row } of standing) await undoBody(transaction, actor, roundId, entry, row)
    await markUndone(transaction, actor, job)
    return done(job.savedRows)
  })
}
