import { parentPort, workerData } from 'node:worker_threads'
import type { MatchingProblem } from '../domain/matching-problem'
import { solveFairMatching } from '../domain/fairness/fair-match'
import { solveMatching } from '../domain/solve-matching'

export interface SolveTask {
  readonly problem: MatchingProblem
  readonly timeLimitMs: number
  readonly fair: boolean
  /** One number, set to 1 by the asker to cancel. */
  readonly cancelled: SharedArrayBuffer
}

const { problem, timeLimitMs, fair, cancelled } = workerData as SolveTask
const flag = new Int32Array(cancelled)
const deadline = performance.now() + timeLimitMs

const solve = fair ? solveFairMatching : solveMatching
const result = solve(problem, {
  clock: () => performance.now(),
  shouldStop: () => Atomics.load(flag, 0) === 1 || performance.now() > deadline,
  onProgress: (progress) => parentPort?.postMessage({ progress }),
})
parentPort?.postMessage({ result })
