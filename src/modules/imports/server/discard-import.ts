import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import { type Result, done, refused } from '@/shared/result'
import type { DiscardImportInput } from '../domain/import-choices'
import type { ImportRefusal } from '../domain/import-refusals'
import { holdOwnImport } from './import-rows'

/** Forgets a sheet of which nothing was saved. */
export async function discardImport(
  actor: Actor,
  { importId, version }: DiscardImportInput,
): Promise<Result<null, ImportRefusal>> {
  return writeAs(actor, async (transaction) => {
    const held = await holdOwnImport(transaction, actor, { importId, version })
    if (!held.ok) return held
    if (held.value.status === 'saved') return refused('import-closed')
    await transaction.importJob.delete({ where: { id: importId, version } })
    await recordEvent(transaction, authorOf(actor), {
      action: 'import.discarded',
      subjectType: 'import',
      subjectId: importId,
      before: { kind: held.value.kind, fileName: held.value.fileName },
    })
    return done(null)
  })
}
