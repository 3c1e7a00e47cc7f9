import { closeDatabase } from './db/database'

const intervalMs = 5_000

type Job = () => Promise<unknown>
const shutdownSlot = Symbol.for('portal.shutdown')

async function runJobs(jobs: Readonly<Record<string, Job>>) {
  for (const [name, job] of Object.entries(jobs)) {
    await job().catch((error: unknown) =>
      console.error(JSON.stringify({ level: 'error', job: name, message: String(error) })),
    )
  }
}

/** Repeats work that stands beside requests, such as the outbox, and tells the server (scripts/serve.mjs) how to close down. */
export function startBackgroundWork(jobs: Readonly<Record<string, Job>>): void {
  let isRunning = false
  const timer = setInterval(() => {
    if (isRunning) return
    isRunning = true
    void runJobs(jobs).finally(() => (isRunning = false))
  }, intervalMs)
  timer.unref()
  ;(globalThis as typeof globalThis & { [key: symbol]: unknown })[shutdownSlot] = async () => {
    clearInterval(timer)
    await closeDatabase()
  }
}
