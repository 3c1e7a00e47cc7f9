import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { describeMatch } from '../domain/analysis/measures/describe-match'
import { factsForRun } from '../domain/settings/facts-for-run'
import { pairSliceOf } from '../domain/settings/run-policy'
import { getRun } from './get-run'
import { loadRunFacts, loadRunProblem } from './run-files'

/** A run with its measures, counted from the pairs the actor may see; null measures before it has a result. */
export async function measureRunFor(actor: Actor, runId: string) {
  const run = await getRun(actor, runId)
  if (!run) return null
  const [facts, problem] = await Promise.all([loadRunFacts(actor, runId), loadRunProblem(actor, runId)])
  const slice = pairSliceOf(actor)
  if (!run.measures || !facts || !problem) return { run, slice, facts: null, measures: null }
  const known = factsForRun(facts, run.settings)
  const measures = describeMatch({ facts, settings: run.settings, problem, pairs: run.pairs, slice })
  return { run, slice, facts: known, measures }
}
