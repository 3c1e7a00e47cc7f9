import { type ScoreTable, scoreTable } from '../scoring/score-table'
import type { ScoringFacts } from '../scoring/scoring-facts'
import type { SettingsPair } from './run-settings'
import type { CriterionName, ScoringWeights } from '../scoring/criterion'

export interface PreviewedPair extends SettingsPair {
  readonly score: number
  /** Place by the weights compared with, 1 the highest. */
  readonly placeBefore: number
}

const criteria = ['hope', 'field', 'connection', 'urgency', 'distance'] as const satisfies readonly CriterionName[]
const whole = 10_000

/** How much of each criterion every pair has, found once; any weights then give scores at the price of a sum. */
export class WeightsPreview {
  private readonly shares: readonly ScoreTable[]

  constructor(private readonly facts: ScoringFacts) {
    const none = { hope: 0, field: 0, connection: 0, urgency: 0, distance: 0 }
    this.shares = criteria.map((criterion) => scoreTable(facts, { ...none, [criterion]: whole }))
  }

  /** The pairs of highest score by `weights`, with their places by `before`. */
  top(weights: ScoringWeights, before: ScoringWeights, limit = 10): PreviewedPair[] {
    const now = this.scores(weights)
    const then = this.scores(before)
    const placeBefore = (at: number) => {
      let place = 1
      for (let other = 0; other < then.length; other++)
        if (then[other]! > then[at]! || (then[other] === then[at] && other < at)) place++
      return place
    }
    return this.highest(now, limit).map((at) => ({
      regionCode: this.facts.regions[Math.floor(at / this.facts.partners.length)]!.code,
      partnerId: this.facts.partners[at % this.facts.partners.length]!.id,
      score: now[at]!,
      placeBefore: placeBefore(at),
    }))
  }

  private scores(weights: ScoringWeights): Int32Array {
    const scores = new Int32Array(this.shares[0]!.length)
    for (const [index, criterion] of criteria.entries()) {
      const share = this.shares[index]!
      for (let at = 0; at < scores.length; at++) scores[at]! += Math.round((weights[criterion] * share[at]!) / whole)
    }
    return scores
  }

  private highest(scores: Int32Array, limit: number): number[] {
    const best: number[] = []
    for (let at = 0; at < scores.length; at++) {
      if (best.length === limit && scores[at]! <= scores[best[limit - 1]!]!) continue
      let place = best.length
      while (place > 0 && scores[best[place - 1]!]! < scores[at]!) place--
      best.splice(place, 0, at)
      if (best.length > limit) best.pop()
    }
    return best
  }
}
