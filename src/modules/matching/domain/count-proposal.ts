interface CountedPair {
  readonly regionCode: string
  readonly isStanding: boolean
}

/** Proposed partners of every region, and whether any of them is new. */
export function countProposal(pairs: readonly CountedPair[]): Map<string, { partners: number; isChanged: boolean }> {
  const counts = new Map<string, { partners: number; isChanged: boolean }>()
  for (const { regionCode, isStanding } of pairs) {
    const { partners, isChanged } = counts.get(regionCode) ?? { partners: 0, isChanged: false }
    counts.set(regionCode, { partners: partners + 1, isChanged: isChanged || !isStanding })
  }
  return counts
}
