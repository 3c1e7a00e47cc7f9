import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
import { loadLinearSolver } from '@/engine/crossing/linear-model'
import { canonicalJson } from '@/shared/canonical-json'
import { type Calculation, type CalculationInput, calculateRun } from '../domain/runs/calculate-run'

export interface CalculationTask {
  readonly input: CalculationInput
  readonly timeLimitMs: number
  /** One number, set to 1 by the asker to cancel. */
  readonly cancelled: SharedArrayBuffer
}

/** Gzipped files: what was known, and the problem that came of it. */
export interface CalculationFiles {
  readonly facts: Uint8Array<ArrayBuffer>
  readonly problem: Uint8Array<ArrayBuffer>
  readonly problemHash: string
}

export interface CalculationMessage {
  readonly step?: string
  readonly files?: CalculationFiles
  readonly calculation?: Calculation
}

const { input, timeLimitMs, cancelled } = workerData as CalculationTask
const flag = new Int32Array(cancelled)
const deadline = performance.now() + timeLimitMs
const send = (message: CalculationMessage) => parentPort!.postMessage(message)
const zipped = (text: string) => new Uint8Array(gzipSync(text))

void loadLinearSolver().then(() => send({ calculation: calculate() }))

function calculate(): Calculation {
  return calculateRun(input, {
    clock: () => performance.now(),
    shouldStop: () => Atomics.load(flag, 0) === 1 || performance.now() > deadline,
    onProgress: ({ step }) => send({ step }),
    onProblem: (problem) => {
      const text = canonicalJson(problem)
      const problemHash = createHash('sha256').update(text).digest('hex')
      send({ files: { facts: zipped(JSON.stringify(input.facts)), problem: zipped(text), problemHash } })
    },
  })
}
