import 'server-only'
import { Worker } from 'node:worker_threads'
import type { Calculation, CalculationInput } from '../domain/runs/calculate-run'
import type { CalculationFiles, CalculationMessage, CalculationTask } from './calculate.worker'
import { isBundled, startTypeScriptWorker } from '@/platform/typescript-worker'

export interface WorkerOptions {
  readonly onStep?: (step: string) => void
  /** Given once the pairs are scored, before the solver starts. */
  readonly onFiles?: (files: CalculationFiles) => void
  /** Ends the work; the promise then gives the best match so far, with status `stopped`. */
  readonly signal?: AbortSignal
  /** After so long the best match so far is given, with status `stopped`. */
  readonly timeLimitMs?: number
}

const defaultTimeLimitMs = 60_000

/** Scores and solves in a thread of its own, so that the server goes on answering. A crash of the thread rejects the promise. */
export function calculateInWorker(input: CalculationInput, options: WorkerOptions = {}): Promise<Calculation> {
  const { onStep, onFiles, signal, timeLimitMs = defaultTimeLimitMs } = options
  const cancelled = new SharedArrayBuffer(4)
  const cancel = () => Atomics.store(new Int32Array(cancelled), 0, 1)
  if (signal?.aborted) cancel()
  signal?.addEventListener('abort', cancel, { once: true })
  return new Promise<Calculation>((resolve, reject) => {
    const worker = startWorker({ input, timeLimitMs, cancelled })
    worker.on('message', ({ step, files, calculation }: CalculationMessage) => {
      if (step) onStep?.(step)
      if (files) onFiles?.(files)
      if (calculation) resolve(calculation)
    })
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`The solver's thread ended with code ${code} and no answer`)))
  }).finally(() => signal?.removeEventListener('abort', cancel))
}

function startWorker(task: CalculationTask): Worker {
  if (isBundled()) return new Worker(new URL('./calculate.worker.ts', import.meta.url), { workerData: task })
  return startTypeScriptWorker(import.meta.url.replace('calculate-in-worker', 'calculate.worker'), task)
}
