import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import type { Result } from '@/shared/result'
import type { UpdateDraftInput } from '../domain/settings/matching-input'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import { editDraft } from './edit-draft'
import { startDraft } from './start-draft'

/** Saves the scalar part of the set-up form, and starts the run when asked. Refused when another officer saved in between. */
export async function updateDraft(
  actor: Actor,
  { runId, version, name, settings, next }: UpdateDraftInput,
): Promise<Result<string, MatchingRefusal>> {
  const saved = await editDraft(actor, { runId, version, name, change: (before) => ({ ...before, ...settings }) })
  return saved.ok && next === 'start' ? startDraft(actor, { runId }) : saved
}
