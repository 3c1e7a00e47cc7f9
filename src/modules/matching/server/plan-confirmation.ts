import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { type StandingAgreement, listStandingAgreementsOf } from '@/modules/agreements/server/end-agreements'
import { dayInSeoul } from '@/shared/korean-date'
import { endedTiesOf } from '../domain/ended-ties'
import { openRun } from './explain-run-pair'

export interface ConfirmationPlan {
  /** Agreements that end when the run is confirmed. */
  readonly endings: readonly StandingAgreement[]
  /** Agreements of ended ties that bind others too and therefore stay. */
  readonly shared: readonly StandingAgreement[]
}

/** What confirming a run would do to agreements that stand. */
export async function planConfirmation(actor: Actor, runId: string): Promise<ConfirmationPlan> {
  const opened = await openRun(actor, runId)
  if (!opened) return { endings: [], shared: [] }
  const ended = endedTiesOf(opened.all, opened.settings, opened.run.pairs)
  const agreements = await listStandingAgreementsOf(ended, dayInSeoul(new Date()))
  return {
    endings: agreements.filter(({ isShared }) => !isShared),
    shared: agreements.filter(({ isShared }) => isShared),
  }
}
