import { applyDraftChange } from '../settings/draft-change'
import type { ScoringFacts } from '../scoring/scoring-facts'
import { factsForRun } from '../settings/facts-for-run'
import { makeMatchingProblem } from '../problem/make-matching-problem'
import type { CountRange, MatchingProblem } from '@/engine/matching-problem'
import type { Repair } from './shortfall'
import {
  type CountLimits,
  type LimitedKind,
  type RunSettings,
  type SettingsPair,
  runSettings,
} from '../settings/run-settings'
import { applyRepair } from './repair-clash'

/** A run as it was calculated: what it knew, what was decided, the problem that came of both. */
export interface RepairedRun {
  readonly facts: ScoringFacts
  readonly settings: RunSettings
  readonly problem: MatchingProblem
}

export const pairOfRepair = ({ problem }: RepairedRun, { pair }: Repair): SettingsPair => ({
  regionCode: problem.places[pair![0]]!.id,
  partnerId: problem.helpers[pair![1]]!.id,
})

/** A pin of a tie that stands can only be loosened by ending the tie. */
export const endsTie = (run: RepairedRun, repair: Repair): boolean => {
  if (repair.change !== 'pin') return false
  const { regionCode, partnerId } = pairOfRepair(run, repair)
  return run.facts.ties.some((tie) => tie.regionCode === regionCode && tie.holderId === partnerId)
}

/**
 * The settings under which the run's problem has this repair made; null where settings have no word for it. Whatever else
 * the decision would move (places that a tie held open, say) is held where it was, so that the proof of the repair stands.
 */
export function repairSettings(run: RepairedRun, repair: Repair): RunSettings | null {
  const decided = decide(run, repair)
  if (!decided) return null
  const wanted = applyRepair(run.problem, repair)
  const fitted = repair.change === 'pair' ? decided : fitLimits(run.facts, decided, wanted)
  const parsed = runSettings.safeParse(fitted)
  return parsed.success ? parsed.data : null
}

/** The part of a repair that is one decision; limits of one region or partner follow in `fitLimits`. */
function decide(run: RepairedRun, repair: Repair): RunSettings | null {
  const { settings, problem } = run
  switch (repair.change) {
    case 'partnerMax':
    case 'partnerMin':
    case 'regionMax':
    case 'regionMin':
    case 'kindMin':
    case 'kindMax':
      return settings
    case 'groupMax':
      return { ...settings, groupMaximum: repair.to }
    case 'changeBudget':
      return { ...settings, changeBudget: repair.to }
    case 'notTogether': {
      const [partnerId, otherPartnerId] = problem.notTogether![repair.index]!.map((at) => problem.helpers[at]!.id)
      return applyDraftChange(settings, {
        change: 'together',
        partnerId: partnerId!,
        otherPartnerId: otherPartnerId!,
      })
    }
    case 'pin': {
      const change = endsTie(run, repair) ? 'bar' : 'free'
      return applyDraftChange(settings, { change, ...pairOfRepair(run, repair) })
    }
    case 'pair': {
      const pair = pairOfRepair(run, repair)
      const isBarred = settings.bars.some(
        ({ regionCode, partnerId }) => regionCode === pair.regionCode && partnerId === pair.partnerId,
      )
      return isBarred ? applyDraftChange(settings, { change: 'free', ...pair }) : null
    }
    // No setting of a run limits a family of regions or bodies, so none can loosen such a limit.
    case 'familyMin':
    case 'familyMax':
      return null
  }
}

const differs = (one: CountRange, other: CountRange) => one.min !== other.min || one.max !== other.max

/** Gives every region and partner whose limits are not those wanted limits of its own. */
function fitLimits(all: ScoringFacts, settings: RunSettings, wanted: MatchingProblem): RunSettings {
  const facts = factsForRun(all, settings)
  const partnerIds = new Set(facts.partners.map(({ id }) => id))
  const noScores = new Int32Array(facts.regions.length * facts.partners.length)
  // A minimum may hold a maximum up, so that a second look is needed once the minimum has changed.
  for (let look = 0; look < 2; look++) {
    const { problem } = makeMatchingProblem(wanted.name, facts, settings, noScores)
    for (const [at, now] of problem.places.entries()) {
      const want = wanted.places[at]!
      const outside = facts.ties.filter(
        ({ regionCode, holderId }) => regionCode === now.id && (!holderId || !partnerIds.has(holderId)),
      )
      if (differs(now, want)) {
        const rules = settings.regionNeeds[now.id] ?? settings.region
        const need = loosen({ rules, now, want, outside: outside.length, reserved: settings.reservedPlaces })
        settings = { ...settings, regionNeeds: { ...settings.regionNeeds, [now.id]: need } }
      }
      for (const [kind, wish] of Object.entries(want.kinds ?? {})) {
        const present = now.kinds![kind]!
        if (!differs(present, wish)) continue
        const rules = settings.regionKinds[now.id]?.[kind as LimitedKind] ?? settings.kinds[kind as LimitedKind]!
        const count = outside.filter((tie) => (kind === 'nonMinistry' ? tie.kind !== 'ministry' : tie.kind === kind))
        const own = loosen({ rules, now: present, want: wish, outside: count.length, reserved: 0 })
        const kinds = { ...settings.regionKinds[now.id], [kind]: own }
        settings = { ...settings, regionKinds: { ...settings.regionKinds, [now.id]: kinds } }
      }
    }
    for (const [at, now] of problem.helpers.entries()) {
      const { min, max } = wanted.helpers[at]!
      if (differs(now, { min, max }))
        settings = { ...settings, partnerCapacities: { ...settings.partnerCapacities, [now.id]: { min, max } } }
    }
  }
  return settings
}

interface Loosening {
  readonly rules: CountLimits
  readonly now: CountRange
  readonly want: CountRange
  /** Ties with bodies outside the problem, which count towards the rules but not towards what is left to find. */
  readonly outside: number
  readonly reserved: number
}

/** The rules under which as much is left to find as wanted: the other way round from `limitsLeft`. */
const loosen = ({ rules, now, want, outside, reserved }: Loosening): CountLimits => ({
  min: now.min === want.min ? rules.min : want.min + outside,
  max: now.max === want.max ? rules.max : want.max + outside + reserved,
})
