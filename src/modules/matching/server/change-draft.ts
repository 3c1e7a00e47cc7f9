import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { applyDraftChange } from '../domain/settings/draft-change'
import type { ChangeDraftInput } from '../domain/settings/matching-input'
import { editDraft } from './edit-draft'

/** Applies one decision (a pin, a need, …) to the draft as it stands. */
export const changeDraft = (actor: Actor, { runId, change }: ChangeDraftInput) =>
  editDraft(actor, { runId, change: (before) => applyDraftChange(before, change) })
