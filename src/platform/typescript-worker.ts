import 'server-only'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

/**
 * Outside the bundle (tests, scripts) a worker is TypeScript too; Node 20 hands `--import tsx` to no thread, and a loader
 * of its own took longer to start than a round to solve. It is bundled as it starts instead.
 */
export function startTypeScriptWorker(address: string, workerData: unknown): Worker {
  const options = { entryPoints: [fileURLToPath(address)], bundle: true, platform: 'node', write: false }
  const start = `eval(require('esbuild').buildSync(${JSON.stringify(options)}).outputFiles[0].text)`
  return new Worker(start, { workerData, eval: true })
}

export const isBundled = () => process.env.NEXT_RUNTIME !== undefined
