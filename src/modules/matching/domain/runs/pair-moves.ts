/** A pair that comes into a match or leaves it. */
export interface PairChange {
  readonly regionCode: string
  readonly partnerId: string
  readonly change: 'added' | 'removed'
  readonly score: number
}

/** What one partner does in an exchange: it goes from one region to another, or takes or gives up a region. */
export interface PartnerMove {
  readonly partnerId: string
  readonly from: string | null
  readonly to: string | null
  /** Points won by this step; below 0 when lost. */
  readonly gain: number
}

/** The steps of an exchange in the order they follow from one another: who enters a region sends the next one on. */
export function movesOf(changes: readonly PairChange[]): PartnerMove[] {
  const open = [...changes]
  const take = (fits: (change: PairChange) => boolean): PairChange | undefined => {
    const at = open.findIndex(fits)
    return at < 0 ? undefined : open.splice(at, 1)[0]
  }
  const moves: PartnerMove[] = []
  let vacated: string | undefined
  let entered: string | undefined
  while (open.length > 0) {
    const first =
      take(({ change, regionCode }) => change === 'removed' && regionCode === entered) ??
      take(({ change, regionCode }) => change === 'added' && regionCode === vacated) ??
      open.shift()!
    const { partnerId } = first
    const other = take((change) => change.partnerId === partnerId && change.change !== first.change)
    const added = first.change === 'added' ? first : other
    const removed = first.change === 'removed' ? first : other
    entered = added?.regionCode
    vacated = removed?.regionCode
    moves.push({
      partnerId,
      from: vacated ?? null,
      to: entered ?? null,
      gain: (added?.score ?? 0) - (removed?.score ?? 0),
    })
  }
  return moves
}
