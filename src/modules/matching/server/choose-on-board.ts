import 'server-only'
import { type Actor, hasPermission } from '@/modules/accounts/domain/actor'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { database, inTransaction } from '@/platform/db/database'
import { type Result, refused } from '@/shared/result'
import { basketNameOf, isBasketOf } from '../domain/settings/choices'
import { isUnderway } from '../domain/runs/run'
import type { ChangeDraftInput } from '../domain/settings/matching-input'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import { runSettings } from '../domain/settings/run-settings'
import { changeDraft } from './change-draft'
import { beginRun } from './move-run'
import { visibleRuns } from './get-run'

/** The actor's open draft of changes to a finished run: the basket its board fills, never a clone made by hand. */
export async function findBasket(actor: Actor, runId: string) {
  if (actor.kind !== 'person') return null
  const client = await database()
  const drafts = await client.matchingRun.findMany({
    where: { AND: [visibleRuns(actor), { parentId: runId, status: 'draft', createdById: actor.personId }] },
    orderBy: { createdAt: 'desc' },
    select: { id: true, name: true, settings: true, parent: { select: { name: true, settings: true } } },
  })
  const opened = drafts.map(({ parent, settings, ...draft }) => ({
    draft: { ...draft, settings: runSettings.parse(settings) },
    run: { name: parent!.name, settings: runSettings.parse(parent!.settings) },
  }))
  return opened.find(({ run, draft }) => isBasketOf(run, draft))?.draft ?? null
}

/** Puts one decision made on the board of a finished run into the actor's draft of changes to it; makes the draft if need be. */
export async function chooseOnBoard(actor: Actor, input: ChangeDraftInput): Promise<Result<string, MatchingRefusal>> {
  if (actor.kind !== 'person' || !hasPermission(actor, 'matching.run')) return refused('not-allowed')
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
  const draftId =
    basket?.id ??
    (await inTransaction((transaction) =>
      beginRun(transaction, actor, {
        roundId: run.roundId,
        parentId: run.id,
        name: basketNameOf(run.name),
        settings: runSettings.parse(run.settings),
      }),
    ))
  return changeDraft(actor, { runId: draftId, change: input.change })
}
