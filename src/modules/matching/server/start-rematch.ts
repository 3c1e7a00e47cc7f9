import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { database } from '@/platform/db/database'
import { databaseDay } from '@/platform/db/database-clock'
import { type Result, refused } from '@/shared/result'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import type { StartRematchInput } from '../domain/settings/rematch-input'
import { settingsOfRematch } from '../domain/settings/rematch-settings'
import { runSettings } from '../domain/settings/run-settings'
import { canStartRematch } from '../domain/settings/run-policy'
import { loadScoringFacts } from './load-scoring-facts'
import { openRematch } from './open-rematch'

/**
 * Opens a round that mends the match of a confirmed one: the same regions, pledges and wishes, without partners who left,
 * with those who came. Its first run starts at once. Returns that run.
 */
export async function startRematch(actor: Actor, input: StartRematchInput): Promise<Result<string, MatchingRefusal>> {
  if (actor.kind !== 'person' || !canStartRematch(actor)) return refused('not-allowed')
  const round = await getRound(actor, input.roundId)
  if (!round) return refused('not-found')
  const client = await database()
  const confirmation = await client.confirmation.findFirst({
    where: { roundId: round.id, undoneAt: null },
    select: { run: { select: { settings: true } } },
  })
  if (!confirmation) return refused('rematch-needs-confirmation')
  const facts = await loadScoringFacts(round.id, await databaseDay())
  const settings = settingsOfRematch(runSettings.parse(confirmation.run.settings), facts, input)
  const { name, isDrill, withdrawnPartnerIds, newcomers } = input
  return openRematch(actor, round, { name, isDrill, withdrawnPartnerIds, newcomers, settings, occasion: input })
}
