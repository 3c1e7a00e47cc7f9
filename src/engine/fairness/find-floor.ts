import { unitWeight, type WeightedMatch, type WeightedMatching } from './weighted-match'

export interface Floor {
  /** The least place's total in `match`: the highest floor reached. */
  readonly floor: number
  readonly match: WeightedMatch
  /** No match lifts the least place above this. */
  readonly bound: number
  /** The place that alone holds the floor down, when one does: its best under the rules, served before all others. */
  readonly reason?: { readonly place: number; readonly bound: number }
}

const rounds = 64
const checkEvery = 8

/**
 * The highest floor under the least place (max-min of place totals) by multiplicative weights: places below the bound
 * gain weight, each round is one warm flow and gives both a match and a bound (weak duality); the heaviest place's own
 * best often closes the gap. Places in `settled` (with their floors held elsewhere) are left out.
 * Source: Arora, Hazan, Kale 2012. Undefined when stopped before the first match.
 */
export function findFloor(matching: WeightedMatching, settled: ReadonlySet<number> = new Set()): Floor | undefined {
  const topWeight = Math.min(24, matching.heaviest) * unitWeight
  const open = [...matching.problem.places.keys()].filter((place) => !settled.has(place))
  const weights = new Float64Array(matching.problem.places.length)
  const logs = new Float64Array(weights.length)
  let found: Floor | undefined
  let bound = Infinity
  let reason: Floor['reason']
  const tried = new Set<number>()
  let since = 0
  for (let round = 0; round < rounds && open.length > 0; round++) {
    const top = Math.max(...open.map((place) => logs[place]!))
    for (const place of open) weights[place] = Math.round(topWeight * Math.exp(logs[place]! - top))
    const match = matching.solve(weights)
    if (!match) break
    let weighed = 0
    let weightSum = 0
    for (const place of open) {
      weighed += weights[place]! * match.placeTotals[place]!
      weightSum += weights[place]!
    }
    bound = Math.min(bound, Math.floor(weighed / weightSum))
    const least = Math.min(...open.map((place) => match.placeTotals[place]!))
    if (!found || least > found.floor) found = { floor: least, match, bound }
    if (round % checkEvery === checkEvery - 1) {
      const heaviest = open.reduce((one, other) => (weights[other]! > weights[one]! ? other : one))
      const best = tried.has(heaviest) ? undefined : ownBest(matching, heaviest)
      tried.add(heaviest)
      if (best !== undefined && best <= bound) {
        bound = best
        reason = { place: heaviest, bound: best }
        // One place's own best now bounds the floor; the weights that found it would starve the others.
        logs.fill(0)
        since = round
      }
    }
    if (found.floor >= bound) break
    const pace = 6 / Math.sqrt(round - since + 1) / Math.max(1, Math.abs(bound))
    for (const place of open) logs[place]! -= pace * (match.placeTotals[place]! - bound)
  }
  return found && { ...found, bound, ...(reason && reason.bound === bound && { reason }) }
}

function ownBest(matching: WeightedMatching, place: number): number | undefined {
  const weights = new Float64Array(matching.problem.places.length)
  weights[place] = unitWeight
  return matching.solve(weights)?.placeTotals[place]
}
