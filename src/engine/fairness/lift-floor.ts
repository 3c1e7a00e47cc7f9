import { unitWeight, type WeightedMatch, type WeightedMatching } from './weighted-match'

export interface FloorAttempt {
  /** The best match found in which every place reaches its floor. */
  readonly match: WeightedMatch | undefined
  /** No match with these floors has a higher total. */
  readonly bound: number
}

export interface FloorHints {
  /** A match that reaches the floors. */
  readonly known?: WeightedMatch
  /** Places that reach theirs only when served first. */
  readonly pressed?: readonly number[]
  readonly rounds?: number
}

/**
 * The greatest total with every place's sum at its floor: floors are priced into the places' weights (Lagrangean
 * relaxation, Polyak steps); each round is one warm flow. Places that fell short aim higher for a while, so that whole
 * matches, not only their mixture, reach the floors. Bound and match meet or leave a gap. Source: Fisher 1981.
 */
export function liftToFloors(
  matching: WeightedMatching,
  floors: Float64Array,
  { known, pressed = [], rounds = 120 }: FloorHints = {},
): FloorAttempt {
  const extra = new Float64Array(floors.length)
  for (const place of pressed) extra[place] = (matching.heaviest - 1) * unitWeight
  const aim = new Float64Array(floors.length)
  let best = known
  let bound = Infinity
  let pace = 1
  let fewest = Infinity
  for (let round = 0; round < rounds; round++) {
    const match = matching.solve(extra.map((value) => unitWeight + Math.round(value)))
    if (!match) break
    let relaxed = match.total
    let norm = 0
    let lacking = 0
    for (const [place, floor] of floors.entries()) {
      const surplus = match.placeTotals[place]! - floor
      relaxed += (Math.round(extra[place]!) / unitWeight) * surplus
      if (surplus < 0) lacking++
      aim[place] = surplus < 0 ? aim[place]! - surplus / 4 : aim[place]! * 0.9
      if (surplus < aim[place]! || extra[place]! > 0) norm += (surplus - aim[place]!) ** 2
    }
    if (relaxed < bound) bound = relaxed
    else pace *= 0.95
    fewest = Math.min(fewest * 1.1, Math.max(lacking, 1))
    const worthPressing = lacking > 0 && lacking <= fewest && (!best || round % pressEvery === 0)
    const whole = worthPressing ? press(matching, floors, extra, match) : lacking === 0 ? match : undefined
    if (whole && (!best || whole.total > best.total)) best = whole
    if (best && best.total >= Math.floor(bound)) break
    const target = Math.min(Math.max(best?.total ?? -Infinity, bound * 0.998), bound * 0.9995)
    const step = (pace * (relaxed - target) * unitWeight) / (norm || 1)
    for (const [place, floor] of floors.entries()) {
      extra[place] = Math.max(0, extra[place]! - step * (match.placeTotals[place]! - floor - aim[place]!))
    }
  }
  return { match: best, bound: Math.floor(bound) }
}

const presses = 60
/** Once a match is known, pressing again every round costs more than it brings. */
const pressEvery = 4
const patience = 12

/** Gives the places that fall short more weight, little by little, until all floors hold or it no longer helps. */
function press(
  matching: WeightedMatching,
  floors: Float64Array,
  extra: Float64Array,
  from: WeightedMatch,
): WeightedMatch | undefined {
  const weights = extra.map((value) => unitWeight + Math.round(value))
  let match: WeightedMatch | undefined = from
  let fewest = Infinity
  let since = 0
  for (let time = 0; time < presses && match && since < patience; time++) {
    const lacking: number[] = []
    for (const [place, floor] of floors.entries()) if (match.placeTotals[place]! < floor) lacking.push(place)
    if (lacking.length === 0) return match
    since = lacking.length < fewest ? 0 : since + 1
    fewest = Math.min(fewest, lacking.length)
    for (const place of lacking) weights[place] = Math.ceil(weights[place]! * 1.04)
    match = matching.solve(weights)
  }
  return undefined
}
