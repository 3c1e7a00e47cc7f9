import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import { isBasketOf } from '../domain/settings/choices'
import { visibleRuns } from '../domain/settings/run-policy'
import { runSettings } from '../domain/settings/run-settings'

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
