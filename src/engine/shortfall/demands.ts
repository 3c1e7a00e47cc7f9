/** Some of what a problem asks, under some of what holds it back; limits are numbered as the network has them, crossing last. */
export interface Demands {
  /** Limits whose minimums ask, with how many units. */
  readonly needs: ReadonlyMap<number, number>
  /** Pinned columns. */
  readonly pins: readonly number[]
  /** Limits whose maximums hold. */
  readonly holds: readonly number[]
}
