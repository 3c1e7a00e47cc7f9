import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { databaseDay } from '@/platform/db/database-clock'
import { checkSettings } from '../domain/settings/check-settings'
import { settingDecisions } from '../domain/settings/setting-decisions'
import { canRunMatching } from '../domain/settings/run-policy'
import type { RunDetails } from './get-run'
import { loadScoringFacts } from './load-scoring-facts'

/** What a draft is decided on: its round as it is today, the decisions made, and what speaks against them; null for who may only look. */
export async function loadDraft(actor: Actor, run: Pick<RunDetails, 'roundId' | 'settings'>) {
  if (!canRunMatching(actor)) return null
  const facts = await loadScoringFacts(run.roundId, await databaseDay())
  const codes = new Set(facts.regions.map(({ code }) => code))
  return {
    regions: facts.regions,
    partners: facts.partners,
    notes: checkSettings(facts, run.settings),
    standingCount: facts.ties.filter(({ regionCode }) => codes.has(regionCode)).length,
    decisions: settingDecisions(facts, run.settings),
  }
}
