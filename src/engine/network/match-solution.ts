/** What a solver hands back: the chosen columns in rising order, and the prices that bound every other choice. */
export interface MatchSolution {
  readonly columns: readonly number[]
  /** What one more unit of each limit would bring: those of the forest, then those that cross. */
  readonly price: Float64Array
  /** Where prices alone leave a gap: what is decided about single pairs until none is left. */
  readonly proof?: ProofNode
  /** False when it was stopped before the proof was complete. */
  readonly finished: boolean
}

/** A pair is in or out; or prices, where they differ from the first ones, under which nothing better is left. */
export type ProofNode =
  | { readonly column: number; readonly whenIn: ProofNode; readonly whenOut: ProofNode }
  | { readonly prices: ReadonlyMap<number, number> }
