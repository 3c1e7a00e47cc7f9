import 'server-only'
import { gzipSync } from 'node:zlib'
import { type Actor, hasPermission } from '@/modules/accounts/domain/actor'
import { type ConsentRow, listConsentRows, roundFamily } from '@/modules/agreements/server/consent-rows'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { database } from '@/platform/db/database'
import { databaseDay } from '@/platform/db/database-clock'
import { type Result, refused } from '@/shared/result'
import type { StartCycleInput } from '../domain/settings/cycle-input'
import {
  type ConsentOutcome,
  type PlaceGroup,
  placeGroups,
  roomOfGroup,
  settingsAfterDeclines,
  settingsForPlaces,
} from '../domain/settings/cycle-settings'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import { runSettings } from '../domain/settings/run-settings'
import { askDesk } from './ask-desk'
import { loadScoringFacts } from './load-scoring-facts'
import { openRematch } from './open-rematch'

const outcomeOf = (rows: readonly ConsentRow[]): ConsentOutcome => {
  const pairsOf = (state: ConsentRow['state']) =>
    rows.filter((row) => row.state === state).map(({ regionCode, partnerId }) => ({ regionCode, partnerId }))
  return { declined: pairsOf('declined'), agreed: pairsOf('bothAccepted') }
}

/** The match a family of rounds stands on: the confirmation made last, with its settings and the facts of today. */
export async function findLatestMatch(roundId: string) {
  const client = await database()
  const family = await roundFamily(client, roundId)
  const confirmation = await client.confirmation.findFirst({
    where: { roundId: { in: [...family] }, undoneAt: null },
    orderBy: { confirmedAt: 'desc' },
    select: { roundId: true, run: { select: { settings: true } } },
  })
  if (!confirmation) return null
  const [facts, rows] = await Promise.all([
    loadScoringFacts(confirmation.roundId, await databaseDay()),
    listConsentRows(client, { roundId: { in: [...family] } }),
  ])
  return {
    roundId: confirmation.roundId,
    settings: runSettings.parse(confirmation.run.settings),
    facts,
    outcome: outcomeOf(rows),
  }
}

const isGroup = (cause: StartCycleInput['cause']): cause is PlaceGroup =>
  (placeGroups as readonly string[]).includes(cause)

/**
 * Solves again only what must move: places that were declined, or places that are left for one group of regions. Opens a
 * re-match of the match that stands and starts its run. Returns that run.
 */
export async function startCycle(actor: Actor, input: StartCycleInput): Promise<Result<string, MatchingRefusal>> {
  if (actor.kind !== 'person' || !hasPermission(actor, 'matching.run') || !hasPermission(actor, 'rounds.manage'))
    return refused('not-allowed')
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
