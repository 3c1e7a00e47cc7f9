import 'server-only'
import { type Actor, authorOf, hasPermission } from '@/modules/accounts/domain/actor'
import { recordEvent } from '@/modules/audit/server/record-event'
import { copyPledges } from '@/modules/pledges/server/copy-pledges'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { openRematchRound } from '@/modules/rounds/server/open-rematch-round'
import { database, inTransaction } from '@/platform/db/database'
import { dayInSeoul } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import type { MatchingRefusal } from '../domain/matching-refusals'
import type { StartRematchInput } from '../domain/rematch-input'
import { settingsOfRematch } from '../domain/rematch-settings'
import { runSettings } from '../domain/run-settings'
import { insertDraft } from './create-draft'
import { loadScoringFacts } from './load-scoring-facts'
import { startDraft } from './start-run'

/**
 * Opens a round that mends the match of a confirmed one: the same regions, pledges and wishes, without partners who left,
 * with those who came. Its first run starts at once. Returns that run.
 */
export async function startRematch(actor: Actor, input: StartRematchInput): Promise<Result<string, MatchingRefusal>> {
  if (actor.kind !== 'person' || !hasPermission(actor, 'matching.run') || !hasPermission(actor, 'rounds.manage'))
    return refused('not-allowed')
  const round = await getRound(actor, input.roundId)
  if (!round) return refused('not-found')
  const client = await database()
  const confirmation = await client.confirmation.findFirst({
    where: { roundId: round.id, undoneAt: null },
    select: { run: { select: { settings: true } } },
  })
  if (!confirmation) return refused('rematch-needs-confirmation')
  const facts = await loadScoringFacts(round.id, dayInSeoul(new Date()))
  const settings = settingsOfRematch(runSettings.parse(confirmation.run.settings), facts, input)
  const runId = await inTransaction(async (transaction) => {
    const roundId = await openRematchRound(transaction, round, input)
    await copyPledges(transaction, {
      fromRoundId: round.id,
      toRoundId: roundId,
      isDemonstration: round.isDemonstration,
      withdrawnPartnerIds: input.withdrawnPartnerIds,
      newcomers: input.newcomers,
    })
    await recordEvent(transaction, authorOf(actor), {
      action: 'round.rematchOpened',
      subjectType: 'round',
      subjectId: roundId,
      after: { ...input, parentId: round.id },
    })
    return insertDraft(transaction, actor, { roundId, parentId: null, name: '재매칭 1차', settings })
  })
  const started = await startDraft(actor, { runId })
  // A draft whose settings contradict stays for the officer to mend.
  return started.ok ? started : done(runId)
}
