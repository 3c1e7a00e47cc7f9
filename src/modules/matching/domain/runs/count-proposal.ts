interface CountedPair {
  readonly regionCode: string
  readonly score: number
  readonly isStanding: boolean
}

export interface RegionCount {
  readonly partners: number
  readonly fresh: number
  readonly score: number
}

/** Proposed partners of every region, how many of them are new, and the sum of their scores. */
export function countProposal(pairs: readonly CountedPair[]): Map<string, RegionCount> {
  const counts = new Map<string, RegionCount>()
  for (const { regionCode, score, isStanding } of pairs) {
    const before = counts.get(regionCode) ?? { partners: 0, fresh: 0, score: 0 }
    counts.set(regionCode, {
      partners: before.partners + 1,
      fresh: before.fresh + (isStanding ? 0 : 1),
      score: before.score + score,
    })
  }
  return counts
}
