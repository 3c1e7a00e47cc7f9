import { describe, expect, test } from 'vitest'
import { type ChainedEvent, chainStart, chainText } from '@/modules/audit/domain/event-chain'
import { portalAuthor, recordEvent, sha256 } from '@/modules/audit/server/record-event'
import { verifyChain } from '@/modules/audit/server/verify-chain'
import { updateRegion } from '@/modules/regions/server/update-region'
import { type Transaction, database, inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { actorWith } from '../support/actors'
import { useDatabase } from '../support/database'
import { countEvents } from '../support/record-of-all'
import { regionInput } from '../support/write-use-cases'

useDatabase()

const note = (transaction: Transaction, subjectId: string, details: object = {}) =>
  recordEvent(transaction, portalAuthor, { action: 'reference.loaded', subjectType: 'test', subjectId, ...details })

describe('the audit trail', () => {
  test('verifies after many writes, with every kind of text and value in them', async () => {
    const before = {
      empty: '',
      zero: 0,
      tiny: 1e-7,
      huge: 9_007_199_254_740_991,
      none: null,
      day: new Date('2026-11-22T00:00:00Z'),
      list: [1, [2, { b: 1, a: 2 }]],
    }
    const after = {
      한글: '정선군',
      emoji: '👩‍👩‍👧',
      quote: '"\'\\\n\t',
      decomposed: '정선'.normalize('NFD'),
      missing: undefined,
    }
    for (let time = 0; time < 40; time++)
      await inTransaction((transaction) =>
        note(transaction, `value-${time}`, { before, after, reason: `까닭 ${time}` }),
      )
    const { checked, broken } = await verifyChain()
    expect(broken).toBeNull()
    expect(checked).toBe(await countEvents())
  })

  test('stays gapless when thirty writers come at once', async () => {
    const first = await countEvents()
    await Promise.all(
      Array.from({ length: 30 }, (_, writer) => inTransaction((transaction) => note(transaction, `writer-${writer}`))),
    )
    const client = await database()
    const sequences = (
      await client.auditEvent.findMany({ orderBy: { sequence: 'asc' }, select: { sequence: true } })
    ).map(({ sequence }) => Number(sequence))
    expect(sequences).toEqual(Array.from({ length: first + 30 }, (_, index) => index + 1))
    expect((await verifyChain()).broken).toBeNull()
  })

  test('has no event of a change that was rolled back, and no gap in its place', async () => {
    const first = await countEvents()
    const failing = inTransaction(async (transaction) => {
      await note(transaction, 'rolled back')
      throw new Error('the change failed')
    })
    await expect(failing).rejects.toThrow('the change failed')
    await inTransaction((transaction) => note(transaction, 'kept'))
    expect(await countEvents()).toBe(first + 1)
    expect((await verifyChain()).broken).toBeNull()
  })

  test('says who, when, from where, what it was before and what it is now', async () => {
    const actor = await actorWith('regionOfficer')
    const started = await databaseTime()
    const input = await regionInput('46880')
    await updateRegion(actor, { ...input, specialties: ['사과'] })
    const client = await database()
    const event = await client.auditEvent.findFirstOrThrow({ orderBy: { sequence: 'desc' } })
    expect(event).toMatchObject({
      actorPersonId: actor.personId,
      actorLabel: '장지역 (region@demo.example)',
      action: 'region.updated',
      subjectType: 'region',
      subjectId: '46880',
      ipAddress: '203.0.113.5',
      requestId: 'test-request',
      after: { population: input.population, specialties: ['사과'] },
    })
    expect((event.before as { population: number }).population).not.toBe(input.population)
    expect(event.occurredAt.getTime()).toBeGreaterThanOrEqual(started.getTime())
    expect(event.occurredAt.getTime()).toBeLessThanOrEqual((await databaseTime()).getTime())
  })

  test('can be neither changed nor shortened nor emptied, not even by its owner', async () => {
    const client = await database()
    const before = await countEvents()
    const refusal = 'audit events are never changed or removed'
    await expect(client.$executeRaw`UPDATE "AuditEvent" SET "reason" = 'another' WHERE "sequence" = 1`).rejects.toThrow(
      refusal,
    )
    await expect(client.$executeRaw`DELETE FROM "AuditEvent" WHERE "sequence" = 1`).rejects.toThrow(refusal)
    await expect(client.$executeRaw`TRUNCATE "AuditEvent"`).rejects.toThrow(refusal)
    await expect(client.auditEvent.deleteMany()).rejects.toThrow(refusal)
    expect(await countEvents()).toBe(before)
  })

  test('shows where it breaks when someone slips an event in past the portal', async () => {
    const client = await database()
    const last = await client.auditEvent.findFirstOrThrow({ orderBy: { sequence: 'desc' } })
    const forged: ChainedEvent = {
      sequence: last.sequence + 1n,
      occurredAt: await databaseTime(),
      actorPersonId: null,
      actorLabel: '포털',
      action: 'test.forged',
      subjectType: 'test',
      subjectId: 'forged',
      reason: null,
      before: null,
      after: null,
      ipAddress: null,
      requestId: null,
      previousHash: chainStart,
    }
    const { before: _before, after: _after, ...columns } = forged
    await client.auditEvent.create({ data: { ...columns, hash: sha256(chainText(forged)) } })
    expect((await verifyChain()).broken).toEqual({ sequence: forged.sequence, kind: 'link' })
  })
})
