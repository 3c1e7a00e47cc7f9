import { encodeFlowNetwork } from '../network/encode-flow-network'
import type { FlowNetwork } from '../network/flow-network'
import type { MatchingProblem } from '../matching-problem'
import { solveNetwork } from '../network/solve-network'

/** One whole weight: places weigh in parts of it, so that all costs stay whole numbers. */
export const unitWeight = 128

/** A match under weights per place, and what each place's pairs sum up to. */
export interface WeightedMatch {
  readonly columns: readonly number[]
  readonly total: number
  readonly placeTotals: Float64Array
}

/** Solves the same problem again and again under changing weights of places, each time from the last basis. */
export class WeightedMatching {
  readonly network: FlowNetwork
  /** The most a place may weigh, in whole units; less where kept pairs stack one more level on top. */
  readonly heaviest: number
  private readonly reward: Float64Array

  constructor(
    readonly problem: MatchingProblem,
    private readonly shouldStop?: () => boolean,
  ) {
    this.heaviest = problem.keep?.length ? 8 : 400
    const score = Float64Array.from(problem.pairs.score, (points) => points * unitWeight)
    const scaled = { ...problem, pairs: { ...problem.pairs, score } }
    this.network = encodeFlowNetwork(scaled, { headroom: this.heaviest })
    const { order, worth } = this.network
    this.reward = worth.map((value, column) => value - order.score[column]!)
  }

  score(column: number): number {
    return this.network.order.score[column]! / unitWeight
  }

  /** Weights in parts of `unitWeight`, 0 to `heaviest` times that; undefined when stopped. */
  solve(weights: Float64Array): WeightedMatch | undefined {
    const { order, worth, flow } = this.network
    for (let column = 0; column < worth.length; column++) {
      const weight = Math.min(weights[order.place[column]!]!, this.heaviest * unitWeight)
      worth[column] = this.reward[column]! + (order.score[column]! / unitWeight) * weight
      flow.setColumnCost(column, -worth[column]!)
    }
    const { columns, finished } = solveNetwork(this.network, this.shouldStop)
    return finished ? this.measure(columns) : undefined
  }

  measure(columns: readonly number[]): WeightedMatch {
    const { order } = this.network
    const placeTotals = new Float64Array(this.problem.places.length)
    let total = 0
    for (const column of columns) {
      total += this.score(column)
      placeTotals[order.place[column]!]! += this.score(column)
    }
    return { columns, total, placeTotals }
  }
}
