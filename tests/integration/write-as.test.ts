import { beforeAll, describe, expect, test } from 'vitest'
import { type SignedInActor, authorOf, hasPermission } from '@/modules/accounts/domain/actor'
import { endMembership } from '@/modules/accounts/server/end-membership'
import { suspendPerson } from '@/modules/accounts/server/suspend-person'
import { undoing, writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import { type Transaction, database } from '@/platform/db/database'
import { databaseDay, databaseTime } from '@/platform/db/database-clock'
import { done, refused } from '@/shared/result'
import { actorWith, visitor } from '../support/actors'
import { useDatabase } from '../support/database'
import { actorWithDuties } from '../support/people'
import { countEvents } from '../support/record-of-all'

useDatabase()

let administrator: SignedInActor

const endDutyOf = ({ memberships }: SignedInActor, at = 0) =>
  endMembership(administrator, { membershipId: memberships[at]!.id, version: 1, reason: '인사이동' })

const note = (transaction: Transaction, actor: SignedInActor) =>
  recordEvent(transaction, authorOf(actor), {
    action: 'matching.confirmed',
    subjectType: 'person',
    subjectId: actor.personId,
  })

const tries = async (actor: SignedInActor) => {
  const before = await countEvents()
  const answer = await writeAs(actor, async (transaction) => {
    await note(transaction, actor)
    return done(null)
  })
  return [answer.ok ? 'written' : answer.refusal, (await countEvents()) - before]
}

beforeAll(async () => {
  administrator = await actorWith('systemAdministrator')
})

describe('a write by someone', () => {
  test('is made while every duty, the session and the account of the request still stand', async () => {
    expect(await tries(await actorWithDuties({ role: 'ministryManager' }))).toEqual(['written', 1])
    expect(await tries(await actorWithDuties())).toEqual(['written', 1])
    expect(await writeAs(visitor, async () => done('anybody'))).toEqual(done('anybody'))
  })

  test('is refused with nothing done once one of them is gone, whatever the request began with', async () => {
    const client = await database()
    const ended = await actorWithDuties({ role: 'ministryManager' })
    expect(await endDutyOf(ended)).toMatchObject({ ok: true })
    const lapsed = await actorWithDuties({ role: 'ministryManager', validTo: await databaseDay() })
    expect(await tries(lapsed)).toEqual(['written', 1])
    const yesterday = new Date((await databaseTime()).getTime() - 86_400_000)
    await client.membership.update({ where: { id: lapsed.memberships[0]!.id }, data: { validTo: yesterday } })
    const suspended = await actorWithDuties({ role: 'ministryManager' })
    const { personId } = suspended
    expect(await suspendPerson(administrator, { personId, version: 1, reason: '퇴직' })).toMatchObject({ ok: true })
    const signedOut = await actorWithDuties({ role: 'ministryManager' })
    await client.session.update({ where: { id: signedOut.sessionId }, data: { revokedAt: await databaseTime() } })
    for (const actor of [ended, lapsed, suspended, signedOut]) {
      expect(hasPermission(actor, 'matching.confirm')).toBe(true)
      expect(await tries(actor)).toEqual(['not-allowed', 0])
    }
  })

  test('is refused where one duty of several is gone: what was decided before may rest on it', async () => {
    const actor = await actorWithDuties({ role: 'ministryViewer' }, { role: 'ministryManager' })
    expect(await tries(actor)).toEqual(['written', 1])
    expect(await endDutyOf(actor, 1)).toMatchObject({ ok: true })
    expect(await tries(actor)).toEqual(['not-allowed', 0])
    expect(await tries({ ...actor, memberships: [actor.memberships[0]!] })).toEqual(['written', 1])
  })

  test('cannot borrow the session or the duty of another person', async () => {
    const [one, other] = [await actorWithDuties({ role: 'ministryManager' }), await actorWithDuties()]
    expect(await tries({ ...other, sessionId: one.sessionId })).toEqual(['not-allowed', 0])
    expect(await tries({ ...other, memberships: one.memberships })).toEqual(['not-allowed', 0])
  })

  test('may find out late that it must not happen, and leaves nothing behind', async () => {
    const actor = await actorWithDuties({ role: 'ministryManager' })
    const before = await countEvents()
    const answer = await writeAs(actor, async (transaction) => {
      await note(transaction, actor)
      return undoing('facts-changed')
    })
    expect(answer).toEqual(refused('facts-changed'))
    expect(await countEvents()).toBe(before)
  })

  test('never commits after the duty it rests on has ended, however the two meet', async () => {
    const client = await database()
    const met = new Set<string>()
    for (let turn = 0; turn < 60; turn++) {
      const actor = await actorWithDuties({ role: 'ministryManager' })
      const begun = turn % 2 === 0
      const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds))
      const write = async () => {
        if (!begun) await pause(turn % 7)
        return writeAs(actor, async (transaction) => {
          await pause(turn % 5)
          await note(transaction, actor)
          return done(null)
        })
      }
      const [written, ended] = await Promise.all([write(), endDutyOf(actor)])
      expect(ended).toMatchObject({ ok: true })
      const events = await client.auditEvent.findMany({
        where: { subjectId: actor.personId, action: { in: ['matching.confirmed', 'account.membershipEnded'] } },
        orderBy: { sequence: 'asc' },
      })
      const expected = written.ok ? ['matching.confirmed', 'account.membershipEnded'] : ['account.membershipEnded']
      expect(
        events.map(({ action }) => action),
        String(turn),
      ).toEqual(expected)
      met.add(written.ok ? 'written first' : written.refusal)
    }
    expect([...met].sort()).toEqual(['not-allowed', 'written first'])
  })
})
