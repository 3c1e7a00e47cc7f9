import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import { databaseTime } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import type { SheetGrid } from '@/shared/sheet-reading/sheet'
import { noChoices } from '../domain/import-choices'
import type { ImportKind } from '@/manifests/all'
import { daysKept } from '../domain/days-kept'
import type { ImportRefusal } from '../domain/import-refusals'
import { canImport } from '../domain/import-policy'

const mostOpen = 20

export interface NewImport {
  readonly kind: ImportKind
  readonly roundId: string | null
  readonly regionCode: string | null
  readonly fileName: string
  readonly fileBytes: number
  readonly sheets: readonly SheetGrid[]
}

/** Keeps a sheet as it was read, for seven days; nothing of it counts before its rows are saved. Returns its id. */
export async function createImport(
  actor: Actor,
  { kind, roundId, regionCode, fileName, fileBytes, sheets }: NewImport,
): Promise<Result<string, ImportRefusal>> {
  if (actor.kind !== 'person' || !canImport(actor, kind)) return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const now = await databaseTime()
    const ownerId = actor.personId
    const open = await transaction.importJob.count({ where: { ownerId, status: 'preview', expiresAt: { gt: now } } })
    if (open >= mostOpen) return refused('too-many')
    const { id } = await transaction.importJob.create({
      data: {
        kind,
        roundId,
        regionCode,
        fileName: fileName.replace(/[\p{Cc}\p{Cs}]/gu, '').slice(0, 120) || '붙여 넣은 표',
        fileBytes,
        grid: sheets as unknown as object,
        choices: noChoices,
        ownerId,
        createdAt: now,
        expiresAt: new Date(now.getTime() + daysKept * 86_400_000),
      },
    })
    await recordEvent(transaction, authorOf(actor), {
      action: 'import.uploaded',
      subjectType: 'import',
      subjectId: id,
      after: { kind, fileName, fileBytes, sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.length })) },
    })
    return done(id)
  })
}
