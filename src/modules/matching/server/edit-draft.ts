import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import { type Result, done, refused } from '@/shared/result'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import { canRunMatching } from '../domain/settings/run-policy'
import { type RunSettings, runSettings } from '../domain/settings/run-settings'

interface DraftEdit {
  readonly runId: string
  /** The version the officer saw; without it the change is applied to whatever stands now. */
  readonly version?: number
  readonly name?: string
  readonly change: (settings: RunSettings) => RunSettings
}

/** What every change of a draft has in common. */
export async function editDraft(
  actor: Actor,
  { runId, version, name, change }: DraftEdit,
): Promise<Result<string, MatchingRefusal>> {
  if (!canRunMatching(actor)) return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
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
