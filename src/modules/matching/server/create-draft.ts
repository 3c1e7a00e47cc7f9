import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { databaseDay } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import type { CreateDraftInput } from '../domain/settings/matching-input'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import { avoidedPairs } from '../domain/settings/avoided-pairs'
import { runSettings, settingsOfRound } from '../domain/settings/run-settings'
import { canRunMatching } from '../domain/settings/run-policy'
import { loadScoringFacts } from './load-scoring-facts'
import { beginRun } from './move-run'

/** A draft with the settings of the run it is cloned from, or those of its round. Returns its id. */
export async function createDraft(actor: Actor, input: CreateDraftInput): Promise<Result<string, MatchingRefusal>> {
  if (actor.kind !== 'person' || !canRunMatching(actor)) return refused('not-allowed')
  const round = await getRound(actor, input.roundId)
  if (!round) return refused('not-found')
  if (!canBeConfirmed(round.status)) return refused('round-settled')
  const avoided = input.parentId ? [] : avoidedPairs(await loadScoringFacts(round.id, await databaseDay()))
  return writeAs(actor, async (transaction) => {
    const parent = input.parentId
      ? await transaction.matchingRun.findFirst({ where: { id: input.parentId, roundId: round.id } })
      : null
    if (input.parentId && !parent) return refused('not-found')
    const settings = parent ? runSettings.parse(parent.settings) : settingsOfRound(round.rules, avoided)
    return done(
      await beginRun(transaction, actor, {
        roundId: round.id,
        parentId: parent?.id ?? null,
        name: input.name,
        settings,
      }),
    )
  })
}
