import type { MatchingProblem, PairIndex } from '@/engine/matching-problem'

/** The next problem once a helper has left: its pairs, pins and minimum go, all else that stands is to be kept. */
export function withdrawHelper(
  problem: MatchingProblem,
  standing: readonly PairIndex[],
  gone: number,
): MatchingProblem {
  const { place, helper, score } = problem.pairs
  const rows: number[] = []
  for (let at = 0; at < score.length; at++) if (helper[at] !== gone) rows.push(at)
  const column = (of: ArrayLike<number>) => Int32Array.from(rows, (at) => of[at]!)
  const stays = ([, p]: PairIndex) => p !== gone
  return {
    ...problem,
    helpers: problem.helpers.map((entry, p) => (p === gone ? { ...entry, min: 0 } : entry)),
    pairs: { place: column(place), helper: column(helper), score: column(score) },
    pins: problem.pins?.filter(stays),
    keep: standing.filter(stays),
  }
}
