import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Answered } from './ask-health'

export interface HealthTimes {
  readonly idle: readonly number[]
  readonly busy: readonly number[]
  readonly workMs: number
}

const idleMs = 5_000
const longestMs = 120_000

/** Answer times of a server in this process, asked from another process: while it rests, then while the work goes on. */
export async function measureHealth(work: () => Promise<unknown>): Promise<HealthTimes> {
  const server = createServer((_, response) => response.end('ok')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const asker = fork(fileURLToPath(new URL('./ask-health.ts', import.meta.url)), [String(port), String(longestMs)])
  try {
    await once(asker, 'message')
    const rested = Date.now()
    await new Promise((resolve) => setTimeout(resolve, idleMs))
    const began = Date.now()
    await work()
    const ended = Date.now()
    const handed = once(asker, 'message')
    asker.send('enough')
    const [answered] = (await handed) as [readonly Answered[]]
    const between = (from: number, to: number) =>
      answered.filter(({ askedAt }) => askedAt >= from && askedAt < to).map(({ ms }) => ms)
    return { idle: between(rested, began), busy: between(began, ended), workMs: ended - began }
  } finally {
    asker.kill()
    server.closeAllConnections()
    server.close()
  }
}
