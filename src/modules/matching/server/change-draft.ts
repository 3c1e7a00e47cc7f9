import 'server-only'
import { type Actor, authorOf, hasPermission } from '@/modules/accounts/domain/actor'
import { recordEvent } from '@/modules/audit/server/record-event'
import { inTransaction } from '@/platform/db/database'
import { type Result, done, refused } from '@/shared/result'
import { applyDraftChange } from '../domain/settings/draft-change'
import type { ChangeDraftInput, UpdateDraftInput } from '../domain/settings/matching-input'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import { type RunSettings, runSettings } from '../domain/settings/run-settings'
import { startDraft } from './start-run'

interface DraftEdit {
  readonly runId: string
  /** The version the officer saw; without it the change is applied to whatever stands now. */
  readonly version?: number
  readonly name?: string
  readonly change: (settings: RunSettings) => RunSettings
}

async function editDraft(
  actor: Actor,
  { runId, version, name, change }: DraftEdit,
): Promise<Result<string, MatchingRefusal>> {
  if (!hasPermission(actor, 'matching.run')) return refused('not-allowed')
  return inTransaction(async (transaction) => {
    const run = await transaction.matchingRun.findUnique({ where: { id: runId } })
    if (!run) return refused('not-found')
    if (run.status !== 'draft') return refused('not-a-draft')
    if (version !== undefined && run.version !== version) return refused('draft-changed')
    const settings = runSettings.parse(change(runSettings.parse(run.settings)))
    const { count } = await transaction.matchingRun.updateMany({
      where: { id: runId, status: 'draft', version: run.version },
      data: { settings, ...(name === undefined ? {} : { name }), version: { increment: 1 } },
    })
    if (count === 0) return refused('draft-changed')
    await recordEvent(transaction, authorOf(actor), {
      action: 'matching.draftChanged',
      subjectType: 'matchingRun',
      subjectId: runId,
      before: { name: run.name, settings: run.settings as object },
      after: { name: name ?? run.name, settings },
    })
    return done(runId)
  })
}

/** Saves the scalar part of the set-up form, and starts the run when asked. Refused when another officer saved in between. */
export async function updateDraft(
  actor: Actor,
  { runId, version, name, settings, next }: UpdateDraftInput,
): Promise<Result<string, MatchingRefusal>> {
  const saved = await editDraft(actor, { runId, version, name, change: (before) => ({ ...before, ...settings }) })
  return saved.ok && next === 'start' ? startDraft(actor, { runId }) : saved
}

/** Applies one decision (a pin, a need, …) to the draft as it stands. */
export const changeDraft = (actor: Actor, { runId, change }: ChangeDraftInput) =>
  editDraft(actor, { runId, change: (before) => applyDraftChange(before, change) })
