import { beforeAll, describe, expect, test } from 'vitest'
import { type SignedInActor, authorOf, hasPermission } from '@/modules/accounts/domain/actor'
import { endMembership } from '@/modules/accounts/server/end-membership'
import { holdsPermissionStill } from '@/modules/accounts/server/holds-permission-still'
import { suspendPerson } from '@/modules/accounts/server/suspend-person'
import { recordEvent } from '@/modules/audit/server/record-event'
import { confirmProposal } from '@/modules/matching/server/confirm-proposal'
import { undoConfirmation } from '@/modules/matching/server/undo-confirmation'
import { publishRound } from '@/modules/publications/server/publish-round'
import { withdrawPublication } from '@/modules/publications/server/withdraw-publication'
import { database, inTransaction } from '@/platform/db/database'
import { databaseDay, databaseTime } from '@/platform/db/database-clock'
import { actorWith } from '../support/actors'
import { useDatabase } from '../support/database'
import { actorWithDuties } from '../support/people'
import { absentId } from '../support/write-use-cases'

useDatabase()

let administrator: SignedInActor

const holds = (actor: SignedInActor) =>
  inTransaction((transaction) => holdsPermissionStill(transaction, actor, 'matching.confirm'))

const endDutyOf = ({ memberships }: SignedInActor) =>
  endMembership(administrator, { membershipId: memberships[0]!.id, version: 1, reason: '인사이동' })

beforeAll(async () => {
  administrator = await actorWith('systemAdministrator')
})

describe('a permission asked for again as something is written', () => {
  test('is held by a duty in force that gives it', async () => {
    expect(await holds(await actorWithDuties({ role: 'ministryManager' }))).toBe(true)
    expect(await holds(await actorWithDuties({ role: 'ministryViewer' }))).toBe(false)
    expect(await holds(await actorWithDuties({ role: 'ministryViewer' }, { role: 'ministryManager' }))).toBe(true)
  })

  test('is gone with the duty, with its last day and with the person, whatever the request began with', async () => {
    const ended = await actorWithDuties({ role: 'ministryManager' })
    expect(await endDutyOf(ended)).toMatchObject({ ok: true })
    const lapsed = await actorWithDuties({ role: 'ministryManager', validTo: await databaseDay() })
    expect(await holds(lapsed)).toBe(true)
    const client = await database()
    const yesterday = new Date((await databaseTime()).getTime() - 86_400_000)
    await client.membership.update({ where: { id: lapsed.memberships[0]!.id }, data: { validTo: yesterday } })
    const suspended = await actorWithDuties({ role: 'ministryManager' })
    const { personId } = suspended
    expect(await suspendPerson(administrator, { personId, version: 1, reason: '퇴직' })).toMatchObject({ ok: true })
    for (const actor of [ended, lapsed, suspended]) {
      expect(hasPermission(actor, 'matching.confirm')).toBe(true)
      expect(await holds(actor)).toBe(false)
    }
  })

  test('is asked by what confirms, undoes, publishes and withdraws, before anything else', async () => {
    const actor = await actorWithDuties({ role: 'ministryManager' })
    const writes = [
      () => confirmProposal(actor, { runId: absentId, pairCount: 0 }),
      () => undoConfirmation(actor, { confirmationId: absentId, reason: '다시 봅니다' }),
      () => publishRound(actor, { roundId: absentId, runId: absentId }),
      () => withdrawPublication(actor, { publicationId: absentId, reason: '다시 봅니다' }),
    ]
    const answers = async () => {
      const given = []
      for (const write of writes) given.push(await write())
      return given.map((answer) => (answer.ok ? 'ok' : answer.refusal))
    }
    expect(await answers()).toEqual(['not-found', 'not-found', 'not-confirmed', 'not-found'])
    expect(await endDutyOf(actor)).toMatchObject({ ok: true })
    expect(await answers()).toEqual(['not-allowed', 'not-allowed', 'not-allowed', 'not-allowed'])
  })

  test('lets nothing be written once its duty has ended, however the two meet', async () => {
    const client = await database()
    for (let turn = 0; turn < 30; turn++) {
      const actor = await actorWithDuties({ role: 'ministryManager' })
      const write = inTransaction(async (transaction) => {
        if (!(await holdsPermissionStill(transaction, actor, 'matching.confirm'))) return 'refused'
        await new Promise((resume) => setTimeout(resume, turn % 5))
        const subject = { subjectType: 'person', subjectId: actor.personId }
        await recordEvent(transaction, authorOf(actor), { action: 'matching.confirmed', ...subject })
        return 'written'
      })
      const [written, ended] = await Promise.all([write, endDutyOf(actor)])
      expect(ended).toMatchObject({ ok: true })
      const events = await client.auditEvent.findMany({
        where: { subjectId: actor.personId, action: { in: ['matching.confirmed', 'account.membershipEnded'] } },
        orderBy: { sequence: 'asc' },
      })
      const expected =
        written === 'written' ? ['matching.confirmed', 'account.membershipEnded'] : ['account.membershipEnded']
      expect(
        events.map(({ action }) => action),
        String(turn),
      ).toEqual(expected)
    }
  })
})
