import type { MatchingProblem, PairIndex } from '@/engine/matching-problem'

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
