import { checkSettings } from '../settings/check-settings'
import { factsForRun } from '../settings/facts-for-run'
import { makeMatchingProblem } from '../problem/make-matching-problem'
import type { MatchingProblem } from '@/engine/matching-problem'
import type { Repair } from './shortfall'
import type { LimitedKind, RunSettings } from '../settings/run-settings'
import { solveMatching } from '@/engine/solve-matching'
import type { ClashGroup } from './group-clashes'
import { type RepairedRun, endsTie, repairSettings } from './repair-settings'

const mostOffers = 10

/** What a wide repair changes at once: every partner of a clash, or a limit of the whole round. */
export type WideRepair =
  | { readonly change: 'clashCapacity'; readonly partnerIds: readonly string[] }
  | { readonly change: 'roundKindMin'; readonly kind: LimitedKind; readonly from: number; readonly to: number }
  | { readonly change: 'roundRegionMin'; readonly from: number; readonly to: number }

/** A change proven by solving anew, with the settings that make it. */
export interface RepairOffer {
  /** Names the offer among those of its run. */
  readonly key: string
  readonly repair: Repair | WideRepair
  readonly settings: RunSettings
  /** Of what was missing, how much the change mends, and the total of the best match then. */
  readonly mends: number
  readonly total: number
  /** A standing tie ends by it. */
  readonly endsTie: boolean
}

/** A run that misses something, and how much in all. */
export interface UnmetRun extends RepairedRun {
  readonly missing: number
}

/**
 * Changes that mend a clash of a run, those of one step first, then by what they mend and what they cost; the best ten of
 * those that the checks before a run let pass. Cost: up to three solves, beside those the run already made.
 */
export function offerRepairs(run: UnmetRun, clash: ClashGroup, position: number): RepairOffer[] {
  const narrow = clash.repairs.flatMap(({ place, ...repair }): RepairOffer[] => {
    const settings = repairSettings(run, repair)
    if (!settings) return []
    const { mends = 0, total = 0 } = repair
    return [{ key: `${position}.${place}`, repair, settings, mends, total, endsTie: endsTie(run, repair) }]
  })
  const offers = [...widen(run, clash, position), ...narrow].filter(
    ({ settings }) => !checkSettings(run.facts, settings).some(({ weight }) => weight === 'error'),
  )
  return offers
    .sort((one, other) => stepsOf(one) - stepsOf(other) || other.mends - one.mends || other.total - one.total)
    .slice(0, mostOffers)
}

/** Ending a tie, or moving one number far, comes last however much it mends. */
function stepsOf({ repair, endsTie: ends }: RepairOffer): number {
  if (ends) return 3
  if ('from' in repair && Math.abs(repair.to - repair.from) > 1) return 2
  return 1
}

function widen(run: UnmetRun, clash: ClashGroup, position: number): RepairOffer[] {
  const { problem, settings } = run
  const candidates: [WideRepair, RunSettings][] = []
  const partners = clash.partners.map((at) => problem.helpers[at]!).filter(({ max }) => max > 0)
  if (partners.length > 1) {
    const grown = Object.fromEntries(partners.map(({ id, min, max }) => [id, { min, max: max + 1 }]))
    candidates.push([
      { change: 'clashCapacity', partnerIds: partners.map(({ id }) => id) },
      { ...settings, partnerCapacities: { ...settings.partnerCapacities, ...grown } },
    ])
  }
  for (const [name, range] of Object.entries(settings.kinds)) {
    const kind = name as LimitedKind
    if (range.min === 0 || !isNeeded(problem, clash, kind)) continue
    const to = range.min - 1
    candidates.push([
      { change: 'roundKindMin', kind, from: range.min, to },
      { ...settings, kinds: { ...settings.kinds, [kind]: { ...range, min: to } } },
    ])
  }
  const { min } = settings.region
  if (min > 0 && clash.kind === undefined && clash.regions.length > 1)
    candidates.push([
      { change: 'roundRegionMin', from: min, to: min - 1 },
      { ...settings, region: { ...settings.region, min: min - 1 } },
    ])
  return candidates.flatMap(([repair, changed]): RepairOffer[] => {
    const widened = problemUnder(run, changed)
    const { total, missing } = solveMatching(widened, { explain: false })
    const mends = run.missing - missing
    const key = `${position}.${repair.change}${'kind' in repair ? `-${repair.kind}` : ''}`
    return mends > 0 ? [{ key, repair, settings: changed, mends, total, endsTie: false }] : []
  })
}

const isNeeded = ({ places: regions }: MatchingProblem, clash: ClashGroup, kind: LimitedKind) =>
  clash.kind === undefined
    ? clash.regions.some((at) => (regions[at]!.kinds?.[kind]?.min ?? 0) > 0)
    : clash.kind === kind

/** The problem under changed limits, with the scores the run already gave. */
function problemUnder({ facts, problem }: RepairedRun, settings: RunSettings): MatchingProblem {
  const { helpers: partners, places: regions, pairs } = problem
  const scores = new Int32Array(regions.length * partners.length)
  for (let at = 0; at < pairs.score.length; at++)
    scores[pairs.place[at]! * partners.length + pairs.helper[at]!] = pairs.score[at]!
  return makeMatchingProblem(problem.name, factsForRun(facts, settings), settings, scores).problem
}
