import type { FlowColumns } from './sifted-flow'

const passes = 6
const spare = 3
const widest = 250
/** The first price step, as a part of the best score. */
const coarsest = 18

export interface StartingColumns {
  /** Per owner, best first. */
  readonly chosen: Int32Array
  /** What each chosen column gains beyond its target's price. */
  readonly worth: Float64Array
  /** Price guessed for each target node. */
  readonly price: Float64Array
}

/**
 * Guesses which columns will matter: owners (of columns start[o]..start[o+1]) choose their best at target prices, prices
 * rise where too many choose (a coarse dual descent), and each owner's best few at the end are returned. Only speed
 * depends on the guess. Cost: seven passes over the columns.
 */
export function chooseStartingColumns(
  start: Int32Array,
  { target, cost }: FlowColumns,
  capacity: { helper: Int32Array; target: Float64Array },
): StartingColumns {
  const price = new Float64Array(capacity.target.length)
  const best = new BestFew()
  let step = 0
  for (let column = 0; column < cost.length; column++) step = Math.max(step, -cost[column]!)
  step /= coarsest
  for (let pass = 0; pass < passes; pass++) {
    for (let owner = 0; owner + 1 < start.length; owner++) {
      best.collect(start[owner]!, start[owner + 1]!, Math.min(capacity.helper[owner]!, widest), target, cost, price)
      for (let at = 0; at < best.count; at++) {
        if (best.worth[at]! > 0) price[target[best.column[at]!]!] = price[target[best.column[at]!]!]! + step
      }
    }
    for (let node = 0; node < price.length; node++) {
      price[node] = Math.max(0, price[node]! - step * capacity.target[node]!)
    }
    step *= 0.65
  }
  const chosen: number[] = []
  const worth: number[] = []
  for (let owner = 0; owner + 1 < start.length; owner++) {
    const width = capacity.helper[owner] === 0 ? 0 : Math.min(capacity.helper[owner]! + spare, widest)
    best.collect(start[owner]!, start[owner + 1]!, width, target, cost, price)
    for (let at = 0; at < best.count; at++) {
      chosen.push(best.column[at]!)
      worth.push(best.worth[at]!)
    }
  }
  return { chosen: Int32Array.from(chosen), worth: Float64Array.from(worth), price }
}

/** The columns of one owner with the highest worth (gain less price), best first. */
class BestFew {
  readonly worth = new Float64Array(widest)
  readonly column = new Int32Array(widest)
  count = 0

  collect(from: number, to: number, width: number, target: Int32Array, cost: Float64Array, price: Float64Array): void {
    const { worth, column } = this
    let count = 0
    for (let at = from; at < to && width > 0; at++) {
      const value = -cost[at]! - price[target[at]!]!
      if (count === width && value <= worth[count - 1]!) continue
      let place = count < width ? count++ : count - 1
      for (; place > 0 && worth[place - 1]! < value; place--) {
        worth[place] = worth[place - 1]!
        column[place] = column[place - 1]!
      }
      worth[place] = value
      column[place] = at
    }
    this.count = count
  }
}
