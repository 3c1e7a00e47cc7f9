import { raiseFloor } from './fair-match'
import { FlooredMatching } from './floored-match'
import { findLeximin } from './leximin'
import { liftToFloors } from './lift-floor'
import type { MatchingProblem } from '../matching-problem'
import { unitWeight, WeightedMatching } from './weighted-match'

export interface PricePoint {
  readonly floor: number
  readonly total: number
  /** No match with this floor has a higher total. */
  readonly bound: number
}

/** The price of fairness: floors from the plain match's worst place up to the highest, with the total each allows. */
export function tracePriceOfFairness(problem: MatchingProblem, points = 6, shouldStop?: () => boolean): PricePoint[] {
  const matching = new WeightedMatching(problem, shouldStop)
  const plain = matching.solve(new Float64Array(problem.places.length).fill(unitWeight))
  if (!plain || problem.places.length === 0) return []
  const top = raiseFloor(matching, new FlooredMatching(problem, plain.columns, shouldStop))
  if (!top) return []
  const least = Math.min(...plain.placeTotals)
  const curve: PricePoint[] = [{ floor: least, total: plain.total, bound: plain.total }]
  for (let point = 1; point < points && least < top.floor; point++) {
    const floor = Math.round(least + ((top.floor - least) * point) / (points - 1))
    const pressed = floor === top.floor && top.reason?.bound === floor ? [top.reason.place] : []
    const floors = new Float64Array(problem.places.length).fill(floor)
    const { match = top.match, bound } = liftToFloors(matching, floors, { pressed, known: top.match })
    curve.push({ floor, total: match.total, bound: Math.min(bound, plain.total) })
  }
  return curve
}

export interface FloorLevel {
  readonly place: number
  readonly floor: number
  /** This level cannot be higher. */
  readonly proven: boolean
}

/** Up to so many places leximin is proven; for more each level is held as it is found, which may not be the fairest. */
const fewPlaces = 12

/** Leximin: after the worst place the next worst, and so on, each floor held while the next is lifted; fewer when stopped. */
export function liftLevelByLevel(
  problem: MatchingProblem,
  levels: number,
  shouldStop: () => boolean = () => false,
): FloorLevel[] {
  const totals = problem.places.length <= fewPlaces ? findLeximin(problem, shouldStop) : undefined
  if (totals) {
    const found = [...totals].map((floor, place): FloorLevel => ({ place, floor, proven: true }))
    return found.sort((one, other) => one.floor - other.floor || one.place - other.place).slice(0, levels)
  }
  const matching = new WeightedMatching(problem, shouldStop)
  const best = problem.places.map((_, place) => {
    const weights = new Float64Array(problem.places.length)
    weights[place] = unitWeight
    return matching.solve(weights)?.placeTotals[place] ?? 0
  })
  const floors = new Float64Array(problem.places.length)
  const settled = new Map<number, FloorLevel>()
  while (settled.size < Math.min(levels, problem.places.length) && !shouldStop()) {
    const open = best.map((_, place) => place).filter((place) => !settled.has(place))
    const lowest = open.reduce((one, other) => (best[other]! < best[one]! ? other : one))
    const reached = highestCommonFloor(matching, floors, open, best, lowest)
    if (!reached) break
    settled.set(reached.place, reached)
    for (const place of open) floors[place] = reached.floor
  }
  return [...settled.values()]
}

function highestCommonFloor(
  matching: WeightedMatching,
  held: Float64Array,
  open: readonly number[],
  best: readonly number[],
  lowest: number,
): FloorLevel | undefined {
  let low = Math.min(...open.map((place) => held[place]!))
  let high = best[lowest]!
  let worst: number | undefined
  for (let attempt = 0; attempt < 8 && low < high; attempt++) {
    const aim = attempt === 0 ? high : Math.ceil((low + high) / 2)
    const floors = held.slice()
    for (const place of open) floors[place] = aim
    const pressed = [...floors.keys()].filter((place) => floors[place] === best[place])
    const { match } = liftToFloors(matching, floors, { pressed, rounds: 40 })
    if (!match) {
      high = aim - 1
      continue
    }
    worst = open.reduce((one, other) => (match.placeTotals[other]! < match.placeTotals[one]! ? other : one))
    low = match.placeTotals[worst]!
    if (low === best[lowest]) return { place: lowest, floor: low, proven: true }
  }
  if (low === best[lowest]) return { place: lowest, floor: low, proven: true }
  return worst === undefined ? undefined : { place: worst, floor: low, proven: false }
}
