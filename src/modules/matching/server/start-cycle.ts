import 'server-only'
import { gzipSync } from 'node:zlib'
import type { Actor } from '@/modules/accounts/domain/actor'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { type Result, refused } from '@/shared/result'
import type { StartCycleInput } from '../domain/settings/cycle-input'
import {
  type PlaceGroup,
  placeGroups,
  roomOfGroup,
  settingsAfterDeclines,
  settingsForPlaces,
} from '../domain/settings/cycle-settings'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import { canStartRematch } from '../domain/settings/run-policy'
import { askDesk } from './ask-desk'
import { openRematch } from './open-rematch'
import { findLatestMatch } from './find-latest-match'

const isGroup = (cause: StartCycleInput['cause']): cause is PlaceGroup =>
  (placeGroups as readonly string[]).includes(cause)

/**
 * Solves again only what must move: places that were declined, or places that are left for one group of regions. Opens a
 * re-match of the match that stands and starts its run. Returns that run.
 */
export async function startCycle(actor: Actor, input: StartCycleInput): Promise<Result<string, MatchingRefusal>> {
  if (actor.kind !== 'person' || !canStartRematch(actor)) return refused('not-allowed')
  if (!(await getRound(actor, input.roundId))) return refused('not-found')
  const latest = await findLatestMatch(input.roundId)
  if (!latest) return refused('rematch-needs-confirmation')
  const { settings: confirmed, facts, outcome } = latest
  const round = (await getRound(actor, latest.roundId))!
  const common = { name: input.name, isDrill: false, withdrawnPartnerIds: [], newcomers: [] }
  if (isGroup(input.cause)) {
    if (roomOfGroup(facts, confirmed, outcome.declined, input.cause).size === 0) return refused('no-room')
    const settings = settingsForPlaces(confirmed, facts, outcome, input.cause)
    return openRematch(actor, round, { ...common, settings, occasion: input })
  }
  if (outcome.declined.length === 0) return refused('nothing-declined')
  const settingsWith = (budget: number) => settingsAfterDeclines(confirmed, facts, outcome, budget)
  const zipped = gzipSync(JSON.stringify(facts))
  const changeBudget =
    input.changeBudget ??
    (await askDesk({ key: latest.roundId, facts: zipped, settings: settingsWith(0) }, { ask: 'leastBudget' })) ??
    0
  return openRematch(actor, round, {
    ...common,
    settings: settingsWith(changeBudget),
    occasion: { ...input, changeBudget },
  })
}
