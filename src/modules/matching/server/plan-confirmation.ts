import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { type StandingAgreement, listStandingAgreementsOf } from '@/modules/agreements/server/end-agreements'
import { databaseDay } from '@/platform/db/database-clock'
import { canonicalJson } from '@/shared/canonical-json'
import { endedTiesOf } from '../domain/runs/ended-ties'
import { openRun } from './explain-run-pair'
import { loadScoringFacts } from './load-scoring-facts'

export interface ConfirmationPlan {
  /** Agreements that end when the run is confirmed. */
  readonly endings: readonly StandingAgreement[]
  /** Agreements of ended ties that bind others too and therefore stay. */
  readonly shared: readonly StandingAgreement[]
  /** Something the run was made of (a region, a pledge, a wish, a tie) is no longer what it was, or cannot be told. */
  readonly isStale: boolean
  /** The first runs kept no facts: nobody can tell what has changed since. */
  readonly hasFacts: boolean
}

/** What confirming a run would do to agreements that stand. */
export async function planConfirmation(actor: Actor, runId: string): Promise<ConfirmationPlan> {
  const opened = await openRun(actor, runId)
  if (!opened) return { endings: [], shared: [], isStale: true, hasFacts: false }
  const factsNow = await loadScoringFacts(opened.run.roundId, opened.all.asOf)
  const ended = endedTiesOf(opened.all, opened.settings, opened.run.pairs)
  const agreements = await listStandingAgreementsOf(ended, await databaseDay())
  return {
    endings: agreements.filter(({ isShared }) => !isShared),
    shared: agreements.filter(({ isShared }) => isShared),
    isStale: canonicalJson(factsNow) !== canonicalJson(opened.all),
    hasFacts: true,
  }
}
