import type { MatchingPartner, MatchingProblem, PairIndex } from '@/engine/matching-problem'

/** The next problem once a partner has left: its pairs, pins and minimum go, all else that stands is to be kept. */
export function withdrawPartner(
  problem: MatchingProblem,
  standing: readonly PairIndex[],
  gone: number,
): MatchingProblem {
  const { region, partner, score } = problem.pairs
  const rows: number[] = []
  for (let at = 0; at < score.length; at++) if (partner[at] !== gone) rows.push(at)
  const column = (of: ArrayLike<number>) => Int32Array.from(rows, (at) => of[at]!)
  const stays = ([, p]: PairIndex) => p !== gone
  return {
    ...problem,
    partners: problem.partners.map((entry, p) => (p === gone ? { ...entry, min: 0 } : entry)),
    pairs: { region: column(region), partner: column(partner), score: column(score) },
    pins: problem.pins?.filter(stays),
    keep: standing.filter(stays),
  }
}

/** The next problem once a partner has joined, with its score for each region (undefined bars); what stands is to be kept. */
export function joinPartner(
  problem: MatchingProblem,
  standing: readonly PairIndex[],
  joined: MatchingPartner,
  scores: readonly (number | undefined)[],
): MatchingProblem {
  const offers = [...scores.entries()].filter((entry): entry is [number, number] => entry[1] !== undefined)
  const number = problem.partners.length
  const { region, partner, score } = problem.pairs
  const append = (of: ArrayLike<number>, added: readonly number[]) => Int32Array.from([...Array.from(of), ...added])
  return {
    ...problem,
    partners: [...problem.partners, joined],
    pairs: {
      region: append(
        region,
        offers.map(([r]) => r),
      ),
      partner: append(
        partner,
        offers.map(() => number),
      ),
      score: append(
        score,
        offers.map(([, points]) => points),
      ),
    },
    keep: standing,
  }
}

/** Holds back places for partners who join later: so many per region, but none that a minimum, pin or kept pair needs. */
export function reserveCapacity(problem: MatchingProblem, placesPerRegion: number): MatchingProblem {
  const bound = problem.regions.map(() => new Set<number>())
  for (const [r, p] of [...(problem.pins ?? []), ...(problem.keep ?? [])]) bound[r]!.add(p)
  const regions = problem.regions.map((region, r) => {
    const kindMinimums = Object.values(region.kinds ?? {}).reduce((sum, { min }) => sum + min, 0)
    const needed = Math.min(region.max, Math.max(region.min, kindMinimums, bound[r]!.size))
    return { ...region, max: Math.max(needed, region.max - placesPerRegion) }
  })
  return { ...problem, regions }
}
