import { Agent, get } from 'node:http'

export interface Answered {
  /** Milliseconds since 1970, the same clock in both processes. */
  readonly askedAt: number
  readonly ms: number
}

const everyMs = 50
const [port, longestMs] = process.argv.slice(2).map(Number) as [number, number]
const agent = new Agent({ keepAlive: true })
const answered: Answered[] = []

/** Asked on the beat whether or not the last answer has come, so that a server that stalls is seen for as long as it does. */
async function ask(): Promise<void> {
  const askedAt = Date.now()
  const began = performance.now()
  await new Promise<void>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: '/health', agent }, (response) => {
      response.resume().once('end', resolve)
    }).once('error', reject)
  })
  answered.push({ askedAt, ms: performance.now() - began })
}

const waiting = new Set<Promise<void>>()
await ask()
const beat = setInterval(() => {
  const asked = ask()
  waiting.add(asked)
  void asked.finally(() => waiting.delete(asked))
}, everyMs)
setTimeout(() => process.exit(1), longestMs).unref()
process.once('disconnect', () => process.exit(1))
process.once('message', () => {
  clearInterval(beat)
  void Promise.all(waiting).then(() => process.send!(answered))
})
process.send!('ready')
