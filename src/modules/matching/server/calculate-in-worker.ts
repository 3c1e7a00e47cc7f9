import 'server-only'
import { Worker } from 'node:worker_threads'
import type { Calculation, CalculationInput } from '../domain/runs/calculate-run'
import { type ThreadCode, askThread } from '@/platform/thread'
import type { CalculationFiles, CalculationMessage, CalculationTask } from './calculate.worker'

export interface SolverOptions {
  readonly onStep?: (step: string) => void
  /** Given once the pairs are scored, before the solver starts. */
  readonly onFiles?: (files: CalculationFiles) => void
  /** Ends the work; the promise then gives the best match so far, with status `stopped`. */
  readonly signal?: AbortSignal
  /** After so long the best match so far is given, with status `stopped`. */
  readonly timeLimitMs?: number
}

const defaultTimeLimitMs = 60_000

const solver: ThreadCode = {
  start: ({ workerData, resourceLimits }) =>
    new Worker(new URL('./calculate.worker.ts', import.meta.url), { workerData, resourceLimits }),
  from: import.meta.url,
  file: 'calculate.worker.ts',
}

/** Scores and solves in a thread of its own, so that the server goes on answering. A crash of the thread rejects the promise. */
export function calculateInWorker(input: CalculationInput, options: SolverOptions = {}): Promise<Calculation> {
  const { onStep, onFiles, signal, timeLimitMs = defaultTimeLimitMs } = options
  const cancelled = new SharedArrayBuffer(4)
  const cancel = () => Atomics.store(new Int32Array(cancelled), 0, 1)
  if (signal?.aborted) cancel()
  signal?.addEventListener('abort', cancel, { once: true })
  return askThread<CalculationMessage, Calculation>(solver, {
    data: { input, timeLimitMs, cancelled } satisfies CalculationTask,
    answerOf: ({ step, files, calculation }) => {
      if (step) onStep?.(step)
      if (files) onFiles?.(files)
      return calculation
    },
  }).finally(() => signal?.removeEventListener('abort', cancel))
}
