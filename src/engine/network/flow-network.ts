import type { SiftedFlow } from '../flow/sifted-flow'
import type { Levels } from './levels'
import type { LimitForest } from './limit'
import type { PairOrder } from './pair-order'

/** A problem as an elastic circulation hub → helper → … → place → hub; limit i is node i + 1, the hub node 0. */
export interface FlowNetwork {
  readonly order: PairOrder
  readonly forest: LimitForest
  readonly levels: Levels
  readonly flow: SiftedFlow
  /** Per limit: the arc that earns its minimum and the arc of what may go beyond; -1 where there is none. */
  readonly minimumArc: Int32Array
  readonly restArc: Int32Array
  /** What each column is worth: its score, and more where it is pinned or to be kept. */
  readonly worth: Float64Array
  /** Worth of each unit up to the minimum of a crossing limit. */
  readonly crossingReward: Float64Array
  /** The crossing limits of column c: `crossingOf.list` from `crossingOf.start[c]` to `crossingOf.start[c + 1]`. */
  readonly crossingOf: { readonly start: Int32Array; readonly list: Int32Array }
  readonly pinned: readonly number[]
  /** What a decision for or against one column weighs. */
  readonly decision: number
}
