import type { StartingColumns } from '../flow/starting-columns'
import type { FlowNetwork } from './flow-network'

/** Gives the simplex a greedy match and guessed prices to start from; only speed depends on them. */
export function seatFirstMatch(network: FlowNetwork, start: StartingColumns): void {
  const { forest, flow, minimumArc, restArc, pinned } = network
  const { limits, helperLeaf } = forest
  const count = new Int32Array(limits.length)
  const taken = new Set<number>()
  const guess = new Float64Array(limits.length + 1)
  for (const column of pinned) take(network, count, taken, column)
  for (let at = 0; at < start.chosen.length; at++) {
    const column = start.chosen[at]!
    const worth = start.worth[at]!
    const owner = helperLeaf[column]!
    const wanted = worth > 0 || count[owner]! < limits[owner]!.min
    if (wanted && take(network, count, taken, column)) continue
    // The first column left over tells what a unit of this helper is worth elsewhere.
    if (guess[owner + 1] === 0 && count[owner] === limits[owner]!.max) guess[owner + 1] = Math.max(0, Math.round(worth))
  }
  for (const column of taken) flow.fill(column)
  const seats = new Int32Array(limits.length + 1).fill(-1)
  for (const [at, { side, min, max }] of limits.entries()) {
    const used = count[at]!
    if (side === 'place') guess[at + 1] = -Math.round(start.price[at + 1]!)
    if (minimumArc[at]! >= 0) flow.simplex.flow[minimumArc[at]!] = Math.min(used, min)
    if (restArc[at]! >= 0) flow.simplex.flow[restArc[at]!] = Math.max(0, used - min)
    if (used > 0 && used < min) seats[at + 1] = minimumArc[at]!
    else if (used > min && used < max) seats[at + 1] = restArc[at]!
  }
  flow.simplex.seat(seats, guess)
}

/** Takes a column if every limit above it has room. */
function take({ forest }: FlowNetwork, count: Int32Array, taken: Set<number>, column: number): boolean {
  const { limits, helperLeaf, placeLeaf } = forest
  if (taken.has(column)) return false
  for (const leaf of [helperLeaf[column]!, placeLeaf[column]!]) {
    for (let at = leaf; at >= 0; at = limits[at]!.parent) if (count[at]! >= limits[at]!.max) return false
  }
  for (const leaf of [helperLeaf[column]!, placeLeaf[column]!]) {
    for (let at = leaf; at >= 0; at = limits[at]!.parent) count[at] = count[at]! + 1
  }
  taken.add(column)
  return true
}
