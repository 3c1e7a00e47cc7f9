import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { database } from '@/platform/db/database'
import { databaseDay } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import { checkSettings } from '../domain/settings/check-settings'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import { canRunMatching } from '../domain/settings/run-policy'
import { runSettings } from '../domain/settings/run-settings'
import { enqueueRun } from './enqueue-run'
import { loadScoringFacts } from './load-scoring-facts'
import { kickRuns } from './work-off-runs'

/** Starts a draft, unless its settings contradict each other. */
export async function startDraft(actor: Actor, { runId }: { runId: string }): Promise<Result<string, MatchingRefusal>> {
  if (actor.kind !== 'person' || !canRunMatching(actor)) return refused('not-allowed')
  const client = await database()
  const draft = await client.matchingRun.findUnique({ where: { id: runId } })
  const round = draft && (await getRound(actor, draft.roundId))
  if (!draft || !round) return refused('not-found')
  if (draft.status !== 'draft') return refused('not-a-draft')
  if (!canBeConfirmed(round.status)) return refused('round-settled')
  const facts = await loadScoringFacts(round.id, await databaseDay())
  if (checkSettings(facts, runSettings.parse(draft.settings)).some(({ weight }) => weight === 'error'))
    return refused('settings-contradict')
  const started = await writeAs(actor, async (transaction) =>
    (await enqueueRun(transaction, actor, runId)) ? done(runId) : refused('not-a-draft'),
  )
  if (started.ok) kickRuns()
  return started
}
