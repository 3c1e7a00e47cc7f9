import 'server-only'
import { Worker } from 'node:worker_threads'

/** Outside the bundle (tests, scripts) a worker is TypeScript too; Node 20 hands `--import tsx` to no thread. */
export function startTypeScriptWorker(address: string, workerData: unknown): Worker {
  const start = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(address)})))`
  return new Worker(start, { workerData, eval: true })
}

export const isBundled = () => process.env.NEXT_RUNTIME !== undefined
