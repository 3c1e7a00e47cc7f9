import 'server-only'
import { Worker } from 'node:worker_threads'
import type { MatchingProblem } from '../domain/matching-problem'
import type { MatchingResult } from '../domain/matching-result'
import type { SolveProgress } from '../domain/solve-matching'
import type { SolveTask } from './solve.worker'

export interface WorkerOptions {
  readonly onProgress?: (progress: SolveProgress) => void
  /** Ends the work; the promise then gives the best match so far, with status `stopped`. */
  readonly signal?: AbortSignal
  /** After so long the best match so far is given, with status `stopped`. */
  readonly timeLimitMs?: number
  /** Lifts the worst region first, then the total. */
  readonly fair?: boolean
}

const defaultTimeLimitMs = 60_000

/** Solves in a thread of its own, so that the server goes on answering. A crash of the thread rejects the promise. */
export function solveInWorker(problem: MatchingProblem, options: WorkerOptions = {}): Promise<MatchingResult> {
  const { onProgress, signal, timeLimitMs = defaultTimeLimitMs, fair = false } = options
  const cancelled = new SharedArrayBuffer(4)
  const cancel = () => Atomics.store(new Int32Array(cancelled), 0, 1)
  if (signal?.aborted) cancel()
  signal?.addEventListener('abort', cancel, { once: true })
  const task: SolveTask = { problem, timeLimitMs, fair, cancelled }
  return new Promise<MatchingResult>((resolve, reject) => {
    const worker = startWorker(task)
    worker.on('message', (message: { progress?: SolveProgress; result?: MatchingResult }) => {
      if (message.progress) onProgress?.(message.progress)
      if (message.result) resolve(message.result)
    })
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`The solver's thread ended with code ${code} and no answer`)))
  }).finally(() => signal?.removeEventListener('abort', cancel))
}

function startWorker(workerData: SolveTask): Worker {
  if (process.env.NEXT_RUNTIME === undefined) return startTypeScriptWorker(workerData)
  return new Worker(new URL('./solve.worker.ts', import.meta.url), { workerData })
}

/** Outside the bundle (tests, scripts) the worker is TypeScript too; Node 20 hands `--import tsx` to no thread. */
function startTypeScriptWorker(workerData: SolveTask): Worker {
  const file = import.meta.url.replace(/solve-in-worker\.ts$/, 'solve.worker.ts')
  const start = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(file)})))`
  return new Worker(start, { workerData, eval: true })
}
