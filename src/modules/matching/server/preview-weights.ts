import 'server-only'
import { gzipSync } from 'node:zlib'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import { databaseDay } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import type { PreviewWeightsInput } from '../domain/settings/matching-input'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import { factsForRun } from '../domain/settings/facts-for-run'
import type { PreviewRow } from '../domain/runs/pair-view'
import { runSettings } from '../domain/settings/run-settings'
import { canRunMatching } from '../domain/settings/run-policy'
import { askDesk } from './ask-desk'
import { loadScoringFacts } from './load-scoring-facts'

const freshMs = 60_000
const recent = new Map<string, { readonly until: number; readonly facts: ReturnType<typeof load> }>()

async function load(runId: string) {
  const client = await database()
  const run = await client.matchingRun.findUnique({ where: { id: runId }, select: { roundId: true, settings: true } })
  if (!run) return null
  const settings = runSettings.parse(run.settings)
  const facts = factsForRun(await loadScoringFacts(run.roundId, await databaseDay()), settings)
  return {
    settings,
    file: gzipSync(JSON.stringify(facts)),
    regions: new Map(facts.regions.map(({ code, fullName }) => [code, fullName])),
    partners: new Map(facts.partners.map(({ id, name }) => [id, name])),
  }
}

/** Facts at most a minute old: while a slider moves they are asked for several times a second. */
function loadedFacts(runId: string) {
  const now = performance.now()
  for (const [key, { until }] of recent) if (until < now) recent.delete(key)
  const known = recent.get(runId) ?? { until: now + freshMs, facts: load(runId) }
  recent.set(runId, known)
  return known
}

/** The pairs that would score highest by other weights, and what place they have by the saved ones. */
export async function previewWeights(
  actor: Actor,
  { runId, weights, before }: PreviewWeightsInput,
): Promise<Result<PreviewRow[], MatchingRefusal>> {
  if (!canRunMatching(actor)) return refused('not-allowed')
  const { until, facts } = loadedFacts(runId)
  const known = await facts
  if (!known) return refused('not-found')
  const about = { key: `${runId}@${until}`, facts: known.file, settings: known.settings }
  const pairs = await askDesk(about, { ask: 'preview', weights, before })
  return done(
    pairs.map((pair) => ({
      ...pair,
      regionName: known.regions.get(pair.regionCode)!,
      partnerName: known.partners.get(pair.partnerId)!,
    })),
  )
}
