import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { pairSliceOf } from '../domain/settings/run-policy'
import { decisionsInSlice } from '../domain/settings/setting-decisions'
import { openRun } from './explain-run-pair'

/** What was decided for single pairs, regions and bodies of a run, as far as the actor may see it; null before it ran. */
export async function listSettingDecisions(actor: Actor, runId: string) {
  const opened = await openRun(actor, runId)
  if (!opened) return null
  const facts = { regions: [...opened.regions.values()], partners: [...opened.partners.values()] }
  return decisionsInSlice(facts, opened.settings, pairSliceOf(actor))
}
