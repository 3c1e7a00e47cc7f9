import { clashFile } from '@/engine/files/result-file'
import type { MatchingProblem } from '@/engine/matching-problem'
import type { MatchingResult } from '@/engine/matching-result'
import { solveMatching } from '@/engine/solve-matching'
import { applyRepair, proposeRepairs } from './repair-clash'
import type { Repair, Shortfall } from './shortfall'

/** Each proof solves the problem anew: many clashes share them, the smallest repairs of each first. */
const mostProofs = 120
const leastProofs = 2

/**
 * The clashes of a result, each with the repairs that solving anew has shown to work, those that mend most first. Cost: at
 * most 120 solves in all, or two a clash.
 */
export function findRepairs(
  problem: MatchingProblem,
  { clashes = [], missing }: Pick<MatchingResult, 'clashes' | 'missing'>,
  shouldStop: () => boolean = () => false,
): Shortfall[] {
  const share = Math.max(leastProofs, Math.floor(mostProofs / clashes.length))
  return clashes.map((clash) => {
    const proven = proposeRepairs(problem, clash)
      .slice(0, share)
      .flatMap((repair): Repair[] => {
        if (shouldStop()) return []
        const repaired = solveMatching(applyRepair(problem, repair), { explain: false, shouldStop })
        const mends = missing - repaired.missing
        return repaired.status !== 'stopped' && mends > 0 ? [{ ...repair, mends, total: repaired.total }] : []
      })
    proven.sort((one, other) => other.mends! - one.mends!)
    return { ...clashFile(clash), repairs: proven }
  })
}
