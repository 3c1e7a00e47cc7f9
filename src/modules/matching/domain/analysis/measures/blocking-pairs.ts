import type { MatchingProblem, PairIndex } from '@/engine/matching-problem'

/** A pair outside the match, and by how much both sides would gain at least. */
export interface BlockingPair {
  readonly pair: PairIndex
  readonly score: number
  readonly gain: number
}

/** Pairs outside the match that both sides would rather have than their least pair (or than an empty place). */
export function findBlockingPairs(
  { places: regions, helpers: partners, pairs: { place: region, helper: partner, score } }: MatchingProblem,
  pairs: readonly PairIndex[],
  margin = 0,
): BlockingPair[] {
  const chosen = new Set(pairs.map(([r, p]) => r * partners.length + p))
  const worst = { region: regions.map(() => Infinity), partner: partners.map(() => Infinity) }
  const count = { region: regions.map(() => 0), partner: partners.map(() => 0) }
  for (let at = 0; at < score.length; at++) {
    if (!chosen.has(region[at]! * partners.length + partner[at]!)) continue
    for (const [side, owner] of [
      ['region', region[at]!],
      ['partner', partner[at]!],
    ] as const) {
      worst[side][owner] = Math.min(worst[side][owner]!, score[at]!)
      count[side][owner]! += 1
    }
  }
  const leastOf = (side: 'region' | 'partner', owner: number, max: number) => {
    return count[side][owner]! < max ? 0 : max === 0 ? Infinity : worst[side][owner]!
  }
  const blocking: BlockingPair[] = []
  for (let at = 0; at < score.length; at++) {
    const [r, p] = [region[at]!, partner[at]!]
    if (chosen.has(r * partners.length + p)) continue
    const needed = Math.max(leastOf('region', r, regions[r]!.max), leastOf('partner', p, partners[p]!.max))
    const gain = score[at]! - needed
    if (gain > margin) blocking.push({ pair: [r, p], score: score[at]!, gain })
  }
  return blocking
}
