import 'server-only'
import { type Actor, authorOf, hasPermission } from '@/modules/accounts/domain/actor'
import { recordEvent } from '@/modules/audit/server/record-event'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { type Transaction, inTransaction } from '@/platform/db/database'
import { databaseDay, databaseTime } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import type { CreateDraftInput } from '../domain/settings/matching-input'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import { avoidedPairs } from '../domain/settings/avoided-pairs'
import { type RunSettings, runSettings, settingsOfRound } from '../domain/settings/run-settings'
import { loadScoringFacts } from './load-scoring-facts'

interface NewDraft {
  readonly roundId: string
  readonly parentId: string | null
  readonly name: string
  readonly settings: RunSettings
}

export async function insertDraft(
  transaction: Transaction,
  actor: Actor & { kind: 'person' },
  draft: NewDraft,
): Promise<string> {
  const run = await transaction.matchingRun.create({
    data: { ...draft, createdById: actor.personId, createdAt: await databaseTime() },
    select: { id: true },
  })
  await recordEvent(transaction, authorOf(actor), {
    action: 'matching.runDrafted',
    subjectType: 'matchingRun',
    subjectId: run.id,
    after: draft,
  })
  return run.id
}

/** A draft with the settings of the run it is cloned from, or those of its round. Returns its id. */
export async function createDraft(actor: Actor, input: CreateDraftInput): Promise<Result<string, MatchingRefusal>> {
  if (actor.kind !== 'person' || !hasPermission(actor, 'matching.run')) return refused('not-allowed')
  const round = await getRound(actor, input.roundId)
  if (!round) return refused('not-found')
  if (!canBeConfirmed(round.status)) return refused('round-settled')
  const avoided = input.parentId ? [] : avoidedPairs(await loadScoringFacts(round.id, await databaseDay()))
  return inTransaction(async (transaction) => {
    const parent = input.parentId
      ? await transaction.matchingRun.findFirst({ where: { id: input.parentId, roundId: round.id } })
      : null
    if (input.parentId && !parent) return refused('not-found')
    const settings = parent ? runSettings.parse(parent.settings) : settingsOfRound(round.rules, avoided)
    return done(
      await insertDraft(transaction, actor, {
        roundId: round.id,
        parentId: parent?.id ?? null,
        name: input.name,
        settings,
      }),
    )
  })
}
