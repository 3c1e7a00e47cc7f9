import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ChainedEvent, chainStart, chainText, findChainBreak } from '@/modules/audit/domain/event-chain'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

type HashedEvent = ChainedEvent & { readonly hash: string }

function aChain(length: number): HashedEvent[] {
  const events: HashedEvent[] = []
  for (let index = 0; index < length; index++) {
    const event: ChainedEvent = {
      sequence: BigInt(index + 1),
      occurredAt: new Date(Date.UTC(2026, 10, 22, 0, index)),
      actorPersonId: 'person-1',
      actorLabel: '한총괄',
      action: 'region.updated',
      subjectType: 'region',
      subjectId: String(40_000 + index),
      reason: '정정',
      before: { population: index },
      after: { population: index + 1 },
      ipAddress: '203.0.113.5',
      requestId: `request-${index}`,
      previousHash: events.at(-1)?.hash ?? chainStart,
    }
    events.push({ ...event, hash: hashOf(chainText(event)) })
  }
  return events
}

const edited = (events: readonly HashedEvent[], at: number, change: Partial<HashedEvent>) =>
  events.map((event, index) => (index === at ? { ...event, ...change } : event))

const edits: readonly Partial<HashedEvent>[] = [
  { occurredAt: new Date('2020-01-01') },
  { actorPersonId: 'person-2' },
  { actorPersonId: null },
  { actorLabel: '다른 사람' },
  { action: 'region.viewed' },
  { subjectType: 'partner' },
  { subjectId: '99999' },
  { reason: null },
  { reason: '다른 까닭' },
  { before: { population: -1 } },
  { after: null },
  { ipAddress: '198.51.100.1' },
  { requestId: null },
  { hash: 'f'.repeat(64) },
]

describe('a chain of events', () => {
  test('holds when nothing was touched, from the start or from any place that was kept', () => {
    const events = aChain(20)
    expect(findChainBreak(events, hashOf)).toBeNull()
    const { sequence, hash } = events[9]!
    expect(findChainBreak(events.slice(10), hashOf, { sequence, hash })).toBeNull()
  })

  test.each(edits.map((change) => [Object.keys(change)[0], JSON.stringify(Object.values(change)[0]), change] as const))(
    'breaks at an event whose %s was changed to %s',
    (_field, _value, change) => {
      expect(findChainBreak(edited(aChain(20), 7, change), hashOf)).toEqual({ sequence: 8n, kind: 'content' })
    },
  )

  test('breaks at the event after one that was edited and given a fitting hash', () => {
    const events = aChain(20)
    const forged = { ...events[7]!, actorLabel: '다른 사람' }
    expect(findChainBreak(edited(events, 7, { ...forged, hash: hashOf(chainText(forged)) }), hashOf)).toEqual({
      sequence: 9n,
      kind: 'link',
    })
  })

  test('breaks where an event was removed, inserted, repeated, swapped or cut off at the beginning', () => {
    const events = aChain(20)
    const without = events.filter((_, index) => index !== 7)
    expect(findChainBreak(without, hashOf)).toEqual({ sequence: 9n, kind: 'gap' })
    const renumbered = without.map((event, index) => ({ ...event, sequence: BigInt(index + 1) }))
    expect(findChainBreak(renumbered, hashOf)).toEqual({ sequence: 8n, kind: 'link' })
    expect(findChainBreak([...events.slice(0, 7), events[6]!, ...events.slice(7)], hashOf)).toEqual({
      sequence: 7n,
      kind: 'gap',
    })
    const swapped = events.with(7, events[8]!).with(8, events[7]!)
    expect(findChainBreak(swapped, hashOf)).toEqual({ sequence: 9n, kind: 'gap' })
    expect(findChainBreak(events.slice(1), hashOf)).toEqual({ sequence: 2n, kind: 'gap' })
  })

  test('shows the place of any one edit, wherever it is', () => {
    const events = aChain(30)
    fc.assert(
      fc.property(fc.nat(29), fc.constantFrom(...edits), (at, change) => {
        expect(findChainBreak(edited(events, at, change), hashOf)).toEqual({
          sequence: BigInt(at + 1),
          kind: 'content',
        })
      }),
    )
  })

  test('cannot see a cut tail from inside, only by the last hash kept elsewhere', () => {
    const events = aChain(20)
    expect(findChainBreak(events.slice(0, 15), hashOf)).toBeNull()
    expect(events.slice(0, 15).at(-1)!.hash).not.toBe(events.at(-1)!.hash)
  })
})
