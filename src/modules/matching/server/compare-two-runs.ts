import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { type ComparedRun, compareRuns } from '../domain/compare-runs'
import { describeFactsDifference, describeSettingsDifference } from '../domain/describe-settings-difference'
import { pairSliceOf } from '../domain/pair-slice'
import { type RunDetails, type RunSummary, getRun, listRuns } from './get-run'
import { loadRunFacts } from './run-files'

const hasResult = ({ measures }: Pick<RunSummary, 'measures'>) => measures !== null

/** The run to set beside another: the one asked for if it can be, else its parent, else the one before it, else any. */
function chooseOther(run: RunDetails, candidates: readonly RunSummary[], wanted: string | undefined) {
  const earlier = candidates.find(({ createdAt }) => createdAt < run.createdAt)
  return (
    candidates.find(({ id }) => id === wanted) ??
    candidates.find(({ id }) => id === run.parentId) ??
    earlier ??
    candidates[0]
  )
}

/** Two runs of one round against each other: A is the run asked about, B the other. Null when A is not theirs to see. */
export async function compareTwoRuns(actor: Actor, runId: string, wanted?: string) {
  const a = await getRun(actor, runId)
  if (!a) return null
  const candidates = (await listRuns(actor, a.roundId)).filter((run) => run.id !== a.id && hasResult(run))
  const choice = hasResult(a) ? chooseOther(a, candidates, wanted) : undefined
  const b = choice && (await getRun(actor, choice.id))
  const facts = b && (await Promise.all([loadRunFacts(actor, a.id), loadRunFacts(actor, b.id)]))
  if (!b || !facts?.[0] || !facts[1]) return { a, candidates, slice: pairSliceOf(actor), found: null }
  const slice = pairSliceOf(actor)
  const compared = (run: RunDetails, known: NonNullable<(typeof facts)[0]>): ComparedRun => ({
    settings: run.settings,
    facts: known,
    pairs: run.pairs,
    missing: slice === 'all' ? (run.measures?.missing ?? null) : null,
  })
  const names = {
    regions: [...facts[1].regions, ...facts[0].regions],
    partners: [...facts[1].partners, ...facts[0].partners],
  }
  return {
    a,
    candidates,
    slice,
    found: {
      b,
      /** Another run was asked for, and could not be had. */
      isOther: wanted !== undefined && wanted !== b.id,
      comparison: compareRuns(compared(a, facts[0]), compared(b, facts[1]), slice),
      settings: describeSettingsDifference(a.settings, b.settings, names),
      facts: describeFactsDifference(facts[0], facts[1]),
    },
  }
}

export type FoundComparison = NonNullable<NonNullable<Awaited<ReturnType<typeof compareTwoRuns>>>['found']>
