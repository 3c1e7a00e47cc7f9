import 'server-only'
import { type Actor, type SignedInActor, hasPermission } from '@/modules/accounts/domain/actor'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { type Transaction, inTransaction } from '@/platform/db/database'
import { databaseDay, databaseTime } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import { checkSettings } from '../domain/settings/check-settings'
import { avoidedPairs } from '../domain/settings/avoided-pairs'
import type { StartRunInput } from '../domain/settings/matching-input'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import { runSettings, settingsOfRound } from '../domain/settings/run-settings'
import { namedPresets } from '../domain/scoring/scoring-weights'
import { beginRun, moveRun } from './move-run'
import { loadScoringFacts } from './load-scoring-facts'
import { kickRuns } from './work-off-runs'

const enqueue = async (transaction: Transaction, actor: SignedInActor, runId: string): Promise<boolean> =>
  moveRun(transaction, {
    runId,
    move: 'start',
    by: actor,
    data: { startedAt: await databaseTime(), startedById: actor.personId, version: { increment: 1 } },
  })

/** Makes a run with a preset of weights and starts it at once. Returns its id; the work goes on beside the server. */
export async function startRun(actor: Actor, input: StartRunInput): Promise<Result<string, MatchingRefusal>> {
  if (actor.kind !== 'person' || !hasPermission(actor, 'matching.run')) return refused('not-allowed')
  const round = await getRound(actor, input.roundId)
  if (!round) return refused('not-found')
  if (!canBeConfirmed(round.status)) return refused('round-settled')
  const avoided = avoidedPairs(await loadScoringFacts(round.id, await databaseDay()))
  const settings = { ...settingsOfRound(round.rules, avoided), weights: namedPresets[input.preset]!.weights }
  const runId = await inTransaction(async (transaction) => {
    const id = await beginRun(transaction, actor, { roundId: round.id, parentId: null, name: input.name, settings })
    await enqueue(transaction, actor, id)
    return id
  })
  kickRuns()
  return done(runId)
}

/** Starts a draft, unless its settings contradict each other. */
export async function startDraft(actor: Actor, { runId }: { runId: string }): Promise<Result<string, MatchingRefusal>> {
  if (actor.kind !== 'person' || !hasPermission(actor, 'matching.run')) return refused('not-allowed')
  const draft = await inTransaction((transaction) => transaction.matchingRun.findUnique({ where: { id: runId } }))
  const round = draft && (await getRound(actor, draft.roundId))
  if (!draft || !round) return refused('not-found')
  if (draft.status !== 'draft') return refused('not-a-draft')
  if (!canBeConfirmed(round.status)) return refused('round-settled')
  const facts = await loadScoringFacts(round.id, await databaseDay())
  if (checkSettings(facts, runSettings.parse(draft.settings)).some(({ weight }) => weight === 'error'))
    return refused('settings-contradict')
  const started = await inTransaction((transaction) => enqueue(transaction, actor, runId))
  if (!started) return refused('not-a-draft')
  kickRuns()
  return done(runId)
}
