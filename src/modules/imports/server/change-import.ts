import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import { type Result, done, refused } from '@/shared/result'
import { type ChangeImportInput, applyChange } from '../domain/import-choices'
import type { ImportRefusal } from '../domain/import-refusals'
import { holdOwnImport } from './import-rows'

/** One decision about a sheet: a cell mended, a column named, a row left out. Nothing is saved by it. */
export async function changeImport(
  actor: Actor,
  { importId, version, ...change }: ChangeImportInput,
): Promise<Result<null, ImportRefusal>> {
  return writeAs(actor, async (transaction) => {
    const held = await holdOwnImport(transaction, actor, { importId, version })
    if (!held.ok) return held
    const job = held.value
    const isStarted = job.choices.saved.length > 0
    if (isStarted && ['sheet', 'unit', 'column'].includes(change.change)) return refused('import-closed')
    const choices = applyChange(job.choices, change)
    if (!choices) return refused('too-many-choices')
    await transaction.importJob.update({ where: { id: importId, version }, data: { choices, version: version + 1 } })
    await recordEvent(transaction, authorOf(actor), {
      action: 'import.changed',
      subjectType: 'import',
      subjectId: importId,
      after: change,
    })
    return done(null)
  })
}
