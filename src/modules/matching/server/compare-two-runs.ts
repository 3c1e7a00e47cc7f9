import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import type { ComparedRun } from '../domain/analysis/comparison/comparison'
import { compareRuns } from '../domain/analysis/comparison/compare-runs'
import type { InsteadOf } from '../domain/analysis/comparison/other-run-in-words'
import { describeFactsDifference, describeSettingsDifference } from '../domain/settings/describe-settings-difference'
import type { ScoringFacts } from '../domain/scoring/scoring-facts'
import { pairSliceOf } from '../domain/settings/run-policy'
import type { RunSettings } from '../domain/settings/run-settings'
import type { SettingNames } from '../domain/settings/settings-in-slice'
import { type RunDetails, type RunSummary, getRun, listRuns } from './get-run'
import { loadRunFacts } from './run-files'

/** Only what has ended can be compared, and only by its facts; the first runs kept none. */
const hasResult = ({ measures, hasFacts }: Pick<RunSummary, 'measures' | 'hasFacts'>) => measures !== null && hasFacts

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

function insteadOf(runId: string, chosen: string, wanted: string | undefined): InsteadOf | null {
  if (wanted === undefined || wanted === chosen) return null
  return wanted === runId ? 'self' : 'absent'
}

/** Names of all that two runs speak of; bodies that left before either run began are in the facts of neither. */
async function namesFor(settings: readonly RunSettings[], facts: readonly ScoringFacts[]): Promise<SettingNames> {
  const regions = facts.flatMap((one) => one.regions)
  const partners = facts.flatMap((one) => one.partners)
  const known = new Set(partners.map(({ id }) => id))
  const spoken = settings.flatMap(({ withdrawnPartnerIds, partnerCapacities, pins, bars, notTogether }) => [
    ...withdrawnPartnerIds,
    ...Object.keys(partnerCapacities),
    ...[...pins, ...bars].map(({ partnerId }) => partnerId),
    ...notTogether.flat(),
  ])
  const absent = [...new Set(spoken)].filter((id) => !known.has(id))
  if (absent.length === 0) return { regions, partners }
  const client = await database()
  const gone = await client.partner.findMany({
    where: { id: { in: absent } },
    select: { id: true, name: true, kind: true },
  })
  return { regions, partners: [...partners, ...gone] }
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
  const names = await namesFor([a.settings, b.settings], [facts[1], facts[0]])
  const settings = describeSettingsDifference(a.settings, b.settings, names, slice)
  return {
    a,
    candidates,
    slice,
    found: {
      b,
      /** Another run was asked for, and could not be had. */
      instead: insteadOf(a.id, b.id, wanted),
      comparison: compareRuns(compared(a, facts[0]), compared(b, facts[1]), slice),
      settings: settings.lines,
      /** Decisions outside the slice that differ too. */
      otherSettings: settings.others,
      facts: describeFactsDifference(facts[0], facts[1]),
    },
  }
}
