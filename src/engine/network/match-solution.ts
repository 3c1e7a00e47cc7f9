/** What a solver hands back: the chosen columns in rising order, and the prices that bound every other choice. */
export interface MatchSolution {
  readonly columns: readonly number[]
  readonly potential: Float64Array
  readonly crossingPrice: Float64Array
  /** False when it was stopped before the proof was complete. */
  readonly finished: boolean
}
