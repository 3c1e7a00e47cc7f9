import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { database } from '@/platform/db/database'
import { type Result, done, refused } from '@/shared/result'
import { basketNameOf } from '../domain/settings/choices'
import { isUnderway } from '../domain/runs/run'
import type { ChangeDraftInput } from '../domain/settings/matching-input'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import { canRunMatching } from '../domain/settings/run-policy'
import { runSettings } from '../domain/settings/run-settings'
import { changeDraft } from './change-draft'
import { beginRun } from './move-run'
import { findBasket } from './find-basket'

/** Puts one decision made on the board of a finished run into the actor's draft of changes to it; makes the draft if need be. */
export async function chooseOnBoard(actor: Actor, input: ChangeDraftInput): Promise<Result<string, MatchingRefusal>> {
  if (actor.kind !== 'person' || !canRunMatching(actor)) return refused('not-allowed')
  const client = await database()
  const run = await client.matchingRun.findUnique({
    where: { id: input.runId },
    select: { id: true, roundId: true, name: true, status: true, settings: true },
  })
  const round = run && (await getRound(actor, run.roundId))
  if (!run || !round) return refused('not-found')
  if (run.status === 'draft' || isUnderway(run.status)) return refused('not-finished')
  if (!canBeConfirmed(round.status)) return refused('round-settled')
  const basket = await findBasket(actor, run.id)
  const settings = runSettings.parse(run.settings)
  const draft = { roundId: run.roundId, parentId: run.id, name: basketNameOf(run.name), settings }
  const begun = basket
    ? done(basket.id)
    : await writeAs(actor, async (transaction) => done(await beginRun(transaction, actor, draft)))
  return begun.ok ? changeDraft(actor, { runId: begun.value, change: input.change }) : begun
}
