import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { recordEvent } from '@/modules/audit/server/record-event'
import type { Transaction } from '@/platform/db/database'
import { lockRows } from '@/platform/db/lock-rows'
import type { PrismaClient } from '@/platform/db/generated/client'
import { isUuid } from '@/shared/is-uuid'
import { type Result, done, refused } from '@/shared/result'
import type { SheetGrid } from '@/shared/sheet-reading/sheet'
import { importChoices } from '../domain/import-choices'
import type { ImportKind } from '@/manifests/all'
import type { ImportRefusal } from '../domain/import-refusals'
import { canImport } from '../domain/import-policy'

/** An upload belongs to who made it, and to nobody else, as long as they may still upload its kind. */
export async function findOwnImport(client: Pick<PrismaClient, 'importJob'>, actor: Actor, importId: string) {
  if (actor.kind !== 'person' || !isUuid(importId)) return null
  const job = await client.importJob.findFirst({ where: { id: importId, ownerId: actor.personId } })
  if (!job || !canImport(actor, job.kind as ImportKind)) return null
  return { ...job, grid: job.grid as unknown as readonly SheetGrid[], choices: importChoices.parse(job.choices) }
}

export type OwnImport = NonNullable<Awaited<ReturnType<typeof findOwnImport>>>

/** The upload, held by this transaction in the state the person saw. */
export async function holdOwnImport(
  transaction: Transaction,
  actor: Actor,
  { importId, version }: { readonly importId: string; readonly version: number },
): Promise<Result<OwnImport, ImportRefusal>> {
  await lockRows(transaction, 'ImportJob', { id: importId })
  const job = await findOwnImport(transaction, actor, importId)
  if (!job) return refused('not-found')
  return job.version === version ? done(job) : refused('import-changed')
}

interface SavedRows {
  readonly rows: readonly number[]
  /** One entry for each thing that was changed, as the module that took the rows can take it back. */
  readonly undo: readonly object[]
  readonly now: Date
}

/** Notes in the upload which rows are saved, and how to take them back. */
export async function markSaved(
  transaction: Transaction,
  actor: Actor,
  job: OwnImport,
  { rows, undo, now }: SavedRows,
): Promise<void> {
  const earlier = (job.undo as object[] | null) ?? []
  await transaction.importJob.update({
    where: { id: job.id, version: job.version },
    data: {
      status: 'saved',
      savedRows: job.savedRows + rows.length,
      savedAt: now,
      choices: { ...job.choices, saved: [...job.choices.saved, ...rows] },
      undo: [...earlier, ...undo] as object[],
      version: job.version + 1,
    },
  })
  await recordEvent(transaction, authorOf(actor), {
    action: 'import.saved',
    subjectType: 'import',
    subjectId: job.id,
    after: { rows: rows.length },
  })
}

/** Notes that everything saved from the upload was taken back: its rows stand as before saving. */
export async function markUndone(transaction: Transaction, actor: Actor, job: OwnImport): Promise<void> {
  await transaction.importJob.update({
    where: { id: job.id, version: job.version },
    data: {
      status: 'undone',
      savedRows: 0,
      savedAt: null,
      choices: { ...job.choices, saved: [] },
      undo: [],
      version: job.version + 1,
    },
  })
  await recordEvent(transaction, authorOf(actor), {
    action: 'import.undone',
    subjectType: 'import',
    subjectId: job.id,
    before: { rows: job.savedRows },
  })
}
