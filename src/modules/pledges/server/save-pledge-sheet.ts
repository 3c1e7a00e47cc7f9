import 'server-only'
import { type Actor, type SignedInActor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import type { SaveImportInput } from '@/modules/imports/domain/import-choices'
import type { ImportRefusal } from '@/modules/imports/domain/import-refusals'
import { previewImport } from '@/modules/imports/domain/preview-import'
import { holdOwnImport, markSaved } from '@/modules/imports/server/import-rows'
import type { Transaction } from '@/platform/db/database'
import { dayInSeoul } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import type { SheetRow } from '@/shared/sheet-reading/read-sheet'
import { contentOfRows, groupByBody } from '../domain/pledge-sheet'
import { type Asked, auditSubjectOf, findAsked, updateAnswer } from './answer-rows'
import { loadPledgeSheet } from './load-pledge-sheet'
import { holdAnswer } from './move-answer'
import { submitHeldAnswer } from './submit-held-answer'
import { submittedContent } from './submitted-content'
import type { UndoEntry } from './pledge-sheet-undo'

interface OneBody {
  readonly roundId: string
  readonly partnerId: string
  readonly asked: Asked
  readonly rows: readonly SheetRow[]
  readonly submits: boolean
  readonly lateReason: string
}

async function saveBody(transaction: Transaction, actor: SignedInActor, body: OneBody): Promise<UndoEntry> {
  const { roundId, partnerId, asked, rows, submits, lateReason } = body
  const subject = { kind: 'pledge' as const, roundId, partnerId }
  const row = await holdAnswer(transaction, actor, subject, asked.round.isDemonstration)
  const submitted = row.status === 'submitted' ? await submittedContent(transaction, subject, 'this') : null
  const isWritten = Object.keys(row.content).length > 0
  const content = contentOfRows(rows, isWritten ? row.content : submitted)
  await updateAnswer(transaction, subject, row.id, { content })
  await recordEvent(transaction, authorOf(actor), {
    action: 'pledge.filled',
    ...auditSubjectOf(subject, row.id),
    before: row.content as object,
    after: { number: null, content },
  })
  if (submits) {
    const number = await submitHeldAnswer(transaction, actor, { subject, asked, row: { ...row, content }, lateReason })
    if (number === null) throw new Error(`The rows of ${partnerId} passed the preview and not the submission`)
  }
  const { status, lateReason: before } = row
  return {
    partnerId,
    version: row.version + (submits ? 2 : 1),
    wasSubmittedByUs: submits,
    before: { status, content: row.content, lateReason: before, submitted },
  }
}

/**
 * Saves the rows that are right, all in one transaction: who looks after answers submits each body's by the rules of its
 * form; an officer fills the own draft. Returns how many rows.
 */
export async function savePledgeSheet(
  actor: Actor,
  { importId, version, rows: shown, lateReason }: SaveImportInput,
): Promise<Result<number, ImportRefusal>> {
  if (actor.kind !== 'person') return refused('not-found')
  return writeAs(actor, async (transaction) => {
    const held = await holdOwnImport(transaction, actor, { importId, version })
    if (!held.ok) return held
    const job = held.value
    const sheet = job.kind === 'pledges' ? await loadPledgeSheet(transaction, actor, job.roundId) : null
    if (!sheet || !job.roundId) return refused('not-found')
    const { roundId } = job
    const preview = previewImport(job.grid, job.choices, sheet.spec, Number(dayInSeoul(sheet.now).slice(0, 4)))
    const ready = preview.rows.filter(({ state }) => state === 'ready')
    if (ready.length === 0) return refused('nothing-to-save')
    if (ready.length !== shown) return refused('rows-changed')

    // Everything is asked before anything is written.
    const bodies: OneBody[] = []
    for (const [partnerId, rows] of groupByBody(ready)) {
      const asked = await findAsked(transaction, actor, { kind: 'pledge', roundId, partnerId })
      if (!asked?.body.canWrite) return refused('not-allowed')
      if (!asked.time.isAllowed) return refused('not-open')
      const submits = sheet.bodies.get(partnerId)?.submits ?? false
      if (submits && asked.time.isLate && !lateReason) return refused('late-reason-missing')
      bodies.push({ roundId, partnerId, asked, rows, submits, lateReason })
    }
    const undo: UndoEntry[] = []
    for (const body of bodies) undo.push(await saveBody(transaction, actor, body))
    await markSaved(transaction, actor, job, { rows: ready.map(({ number }) => number), undo, now: sheet.now })
    return done(ready.length)
  })
}
