import 'server-only'
import { database } from '@/platform/db/database'
import { type ChainBreak, chainStart, findChainBreak } from '../domain/event-chain'
import { sha256 } from './record-event'

const batch = 1_000

/** Walks the whole trail. Returns how many events were checked and the first place that does not hold. */
export async function verifyChain(): Promise<{ checked: number; broken: ChainBreak | null }> {
  const client = await database()
  let last = { sequence: 0n, hash: chainStart }
  for (let checked = 0; ;) {
    const events = await client.auditEvent.findMany({
      where: { sequence: { gt: last.sequence } },
      orderBy: { sequence: 'asc' },
      take: batch,
    })
    const broken = findChainBreak(events, sha256, last)
    checked += events.length
    const tail = events.at(-1)
    if (broken || !tail) return { checked, broken }
    last = { sequence: tail.sequence, hash: tail.hash }
  }
}
