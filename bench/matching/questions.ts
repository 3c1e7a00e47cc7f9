import type { MatchingProblem, PairIndex } from '@/engine/matching-problem'
import { diagnoseShortfall } from '@/engine/shortfall/diagnose-shortfall'
import { raiseFloor, solveFairMatching } from '@/engine/fairness/fair-match'
import { FlooredMatching } from '@/engine/fairness/floored-match'
import { unitWeight, WeightedMatching } from '@/engine/fairness/weighted-match'
import { encodeFlowNetwork } from '@/engine/network/encode-flow-network'
import type { openMatching } from '@/engine/solve-matching'
import { readMatch, solveNetwork } from '@/engine/network/solve-network'
import { findUnmetNeeds } from '@/engine/shortfall/unmet-needs'
import { verifyCertificate } from '@/engine/certificate/verify-certificate'
import { SeededRandom } from '../../tests/support/matching-instances/seeded-random'
import { withdrawHelper } from '../../tests/support/matching-instances/withdraw-helper'
import { processorMs } from './processor-time'

type Row = Record<string, string | number>

/** What an officer asks after the match: what if, a withdrawal, why impossible, is it proven. */
export function measureQuestions(problem: MatchingProblem, open: typeof openMatching): Record<string, Row> {
  const matching = open(problem)
  const random = new SeededRandom(1)
  const count = problem.pairs.place.length
  const questions = Array.from({ length: 400 }, (): PairIndex => {
    const row = random.whole(count)
    return [problem.pairs.place[row]!, problem.pairs.helper[row]!]
  })
  matching.whatIf(questions[0]!)
  const whatIf = questions.map((pair) => processorMs(() => matching.whatIf(pair)))
  const withdrawals = Array.from({ length: 25 }, (_, at) => withdraw(problem, matching.result.pairs, 60 + at * 7))
  const starved = starve(problem)
  const network = encodeFlowNetwork(starved)
  const { columns } = solveNetwork(network)
  const unmet = findUnmetNeeds(network, columns)
  const hall = Array.from({ length: 25 }, () => processorMs(() => diagnoseShortfall(network, columns, unmet)))
  const verify = Array.from({ length: 25 }, () => processorMs(() => verifyCertificate(problem, matching.result)))
  const broken = withdrawals.reduce((sum, entry) => sum + entry.broken, 0)
  const fair = Array.from({ length: 3 }, () => measureFairness(problem))
  return {
    'what if': row(whatIf),
    'match anew after a withdrawal': { ...row(withdrawals.map(({ ms }) => ms)), 'standing ties broken': broken },
    'find the clash': { ...row(hall), clashes: diagnoseShortfall(network, columns, unmet).length },
    'verify the certificate': row(verify),
    'prove the floor': row(fair.map(({ floorMs }) => floorMs)),
    'fair match, whole': { ...row(fair.map(({ ms }) => ms)), outcome: fair[0]!.outcome },
  }
}

function measureFairness(problem: MatchingProblem) {
  const floorMs = processorMs(() => {
    const matching = new WeightedMatching(problem)
    const { columns } = matching.solve(new Float64Array(problem.places.length).fill(unitWeight))!
    raiseFloor(matching, new FlooredMatching(problem, columns))
  })
  let outcome = ''
  const ms = processorMs(() => {
    const { fairness, total } = solveFairMatching(problem)
    const { floor, proven, gap } = fairness!
    outcome = `floor ${floor}, proven ${proven}, total within ${((100 * gap) / total).toFixed(3)} %`
  })
  return { floorMs, ms, outcome }
}

function withdraw(problem: MatchingProblem, standing: readonly PairIndex[], gone: number) {
  const without = withdrawHelper(problem, standing, gone)
  let kept = 0
  const ms = processorMs(() => {
    const network = encodeFlowNetwork(without)
    const after = new Set(readMatch(network, solveNetwork(network).columns).pairs.map(([r, p]) => `${r} ${p}`))
    kept = without.keep!.filter(([r, p]) => after.has(`${r} ${p}`)).length
  })
  return { ms, broken: without.keep!.length - kept }
}

/** Takes most ministries away from twenty places, so that their ministry minimums clash. */
function starve(problem: MatchingProblem): MatchingProblem {
  const { place, helper, score } = problem.pairs
  const barred = (at: number) =>
    place[at]! < 20 && problem.helpers[helper[at]!]!.kind === 'ministry' && helper[at]! >= 3
  const rows = [...Array(place.length).keys()].filter((at) => !barred(at))
  const column = (of: ArrayLike<number>) => Int32Array.from(rows, (at) => of[at]!)
  return { ...problem, pins: [], pairs: { place: column(place), helper: column(helper), score: column(score) } }
}

function row(times: readonly number[]): Row {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1)
  return { 'median ms': at(0.5), 'p95 ms': at(0.95), runs: times.length }
}
