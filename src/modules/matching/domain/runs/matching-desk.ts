import { solveFairMatching } from '@/engine/fairness/fair-match'
import { rankAlternates } from '@/engine/explain/explain-pair'
import { type RoundProblem, makeMatchingProblem } from '../problem/make-matching-problem'
import { type ScoreTable, scoreTable } from '../scoring/score-table'
import type { ScoringFacts } from '../scoring/scoring-facts'
import { factsForRun } from '../settings/facts-for-run'
import { pairKeyOf } from '../settings/pair-key'
import type { PairIndex } from '@/engine/matching-problem'
import { type PairChange } from './pair-moves'
import type { RunSettings, SettingsPair } from '../settings/run-settings'
import { type OpenMatching, openMatching, solveMatching } from '@/engine/solve-matching'

/** What a change of the match costs, found by solving, and every pair it moves. */
export interface ChangePrice {
  /** False when the limits never allow it. */
  readonly possible: boolean
  /** Points of the total lost; below 0 when won, because a need or a pin gives way. */
  readonly loss: number
  /** The least it must cost, known without solving; equal to the loss when nothing stands in between. */
  readonly lossAtLeast: number
  /** Units of needs, pins and the change budget that can no longer be met. */
  readonly broken: number
  readonly endedTies: number
  readonly changes: readonly PairChange[]
  /** With fairness: the lowest sum of a region before and after. */
  readonly floor?: { readonly before: number; readonly after: number }
}

export interface RankedAlternate extends SettingsPair {
  readonly score: number
  /** Exact loss if chosen; null when it is not possible, or when fairness makes it too long to find for a list. */
  readonly loss: number | null
}

export interface DeskInput {
  readonly facts: ScoringFacts
  readonly settings: RunSettings
}

/**
 * Answers what-if questions about one run that has ended: solves its problem once and keeps it open. Where the run asked
 * for fairness, every question is answered by solving anew with the same fairness, so that answers agree with the run.
 */
export class MatchingDesk {
  private readonly facts: ScoringFacts
  private readonly table: ScoreTable
  private readonly round: RoundProblem
  private readonly open: OpenMatching
  private readonly base: ReturnType<typeof solveMatching>
  private readonly regionAt: ReadonlyMap<string, number>
  private readonly partnerAt: ReadonlyMap<string, number>
  private readonly isFair: boolean

  constructor(private readonly input: DeskInput) {
    this.facts = factsForRun(input.facts, input.settings)
    this.table = scoreTable(this.facts, input.settings.weights)
    this.round = makeMatchingProblem('', this.facts, input.settings, this.table)
    this.open = openMatching(this.round.problem, { explain: false })
    this.isFair = input.settings.fairness === 'floor'
    this.base = this.isFair ? solveFairMatching(this.round.problem, { explain: false }) : this.open.result
    this.regionAt = new Map(this.facts.regions.map(({ code }, index) => [code, index]))
    this.partnerAt = new Map(this.facts.partners.map(({ id }, index) => [id, index]))
  }

  /** Forces a pair outside the match, or takes one inside it out. Undefined for a pair the run does not offer. */
  whatIf(pair: SettingsPair): ChangePrice | undefined {
    const index = this.indexOf(pair)
    if (!index) return undefined
    const isMatched = this.base.pairs.some(([region, partner]) => region === index[0] && partner === index[1])
    if (this.isFair) return this.priceOf(isMatched ? { pins: [], bars: [pair] } : { pins: [pair], bars: [] })
    const answer = this.open.whatIf(index)
    if (!answer) return undefined
    return {
      possible: answer.possible,
      loss: answer.loss,
      lossAtLeast: answer.lossAtLeast,
      broken: answer.brokenMinimums + answer.brokenPins + answer.overBudget,
      endedTies: answer.chain.filter(([region, partner, sign]) => sign === '-' && this.stood([region, partner])).length,
      changes: answer.chain.map(([region, partner, sign]) => this.changeOf([region, partner], sign === '+')),
    }
  }

  /** Several pins and bars together, on top of what the run had. */
  priceOf({
    pins,
    bars,
  }: {
    readonly pins: readonly SettingsPair[]
    readonly bars: readonly SettingsPair[]
  }): ChangePrice {
    const decided = new Set([...pins, ...bars].map(pairKeyOf))
    const others = (list: readonly SettingsPair[]) => list.filter((pair) => !decided.has(pairKeyOf(pair)))
    const { settings } = this.input
    const changed = {
      ...settings,
      pins: [...others(settings.pins), ...pins],
      bars: [...others(settings.bars), ...bars],
    }
    const { problem } = makeMatchingProblem('', this.facts, changed, this.table)
    const solve = this.isFair ? solveFairMatching : solveMatching
    const after = solve(problem, { explain: false })
    const before = new Set(this.base.pairs.map(String))
    const now = new Set(after.pairs.map(String))
    const gone = this.base.pairs.filter((pair) => !now.has(String(pair)))
    const come = after.pairs.filter((pair) => !before.has(String(pair)))
    return {
      possible: pins.every((pin) => {
        const index = this.indexOf(pin)
        return index !== undefined && now.has(String(index))
      }),
      loss: this.base.total - after.total,
      lossAtLeast: 0,
      broken: after.missing - this.base.missing,
      endedTies: gone.filter((pair) => this.stood(pair)).length,
      changes: [...gone.map((pair) => this.changeOf(pair, false)), ...come.map((pair) => this.changeOf(pair, true))],
      ...(this.isFair && { floor: { before: this.base.fairness?.floor ?? 0, after: after.fairness?.floor ?? 0 } }),
    }
  }

  /** Partners a region could have instead, cheapest first. */
  alternates(regionCode: string, limit = 8): RankedAlternate[] {
    const region = this.regionAt.get(regionCode)
    if (region === undefined) return []
    const ranked = rankAlternates(this.round.problem, this.isFair ? this.open.result : this.base, region, limit)
    const taken = new Set(this.base.pairs.filter((pair) => pair[0] === region).map(([, partner]) => partner))
    return ranked
      .filter(({ pair }) => !taken.has(pair[1]))
      .map(({ pair, score }) => {
        const answer = this.isFair ? undefined : this.open.whatIf(pair)
        const loss =
          answer?.possible && answer.brokenMinimums + answer.brokenPins + answer.overBudget === 0 ? answer.loss : null
        return { regionCode, partnerId: this.facts.partners[pair[1]]!.id, score, loss }
      })
      .sort((one, other) => (one.loss ?? Infinity) - (other.loss ?? Infinity) || other.score - one.score)
  }

  private indexOf({ regionCode, partnerId }: SettingsPair): PairIndex | undefined {
    const [region, partner] = [this.regionAt.get(regionCode), this.partnerAt.get(partnerId)]
    return region === undefined || partner === undefined ? undefined : [region, partner]
  }

  private stood([region, partner]: PairIndex): boolean {
    return this.round.standing.some((pair) => pair[0] === region && pair[1] === partner)
  }

  private changeOf([region, partner]: PairIndex, isAdded: boolean): PairChange {
    return {
      regionCode: this.facts.regions[region]!.code,
      partnerId: this.facts.partners[partner]!.id,
      change: isAdded ? 'added' : 'removed',
      score: this.table[region * this.facts.partners.length + partner]!,
    }
  }
}
