import 'server-only'
import { type ConsentRow, listConsentRows, roundFamily } from '@/modules/agreements/server/consent-rows'
import { database } from '@/platform/db/database'
import { databaseDay } from '@/platform/db/database-clock'
import type { ConsentOutcome } from '../domain/settings/cycle-settings'
import { runSettings } from '../domain/settings/run-settings'
import { loadScoringFacts } from './load-scoring-facts'

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
