import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor, SignedInActor } from '@/modules/accounts/domain/actor'
import { type Role, roleNames, roles } from '@/modules/accounts/domain/role'
import { listEvents } from '@/modules/accounts/server/list-events'
import { getPerson, listOpenInvitations, listPeople } from '@/modules/accounts/server/list-people'
import { findStandingConfirmation } from '@/modules/matching/server/find-standing-confirmation'
import { getRun, listRuns } from '@/modules/matching/server/get-run'
import { createPartner } from '@/modules/partners/server/create-partner'
import { updatePartner } from '@/modules/partners/server/update-partner'
import { updateRegion } from '@/modules/regions/server/update-region'
import { getRound, listRounds } from '@/modules/rounds/server/list-rounds'
import { database } from '@/platform/db/database'
import { Prisma } from '@/platform/db/generated/client'
import { actorWith, visitor } from '../support/actors'
import { useDatabase } from '../support/database'
import { actorWithDuties, demonstrationPerson } from '../support/people'
import {
  type Principal,
  answerOf,
  company,
  foreign,
  having,
  idOf,
  lastRun,
  own,
  ownBody,
  principals,
  verdictOf,
  writes,
} from '../support/permission-matrix'
import { countEvents, recordOfAll, tablesOfAll } from '../support/record-of-all'

useDatabase()

let actors: ReadonlyMap<Principal, Actor>

const allowsSomebody = (one: (typeof writes)[number]) =>
  principals.some((principal) => verdictOf(one, principal) === 'allowed')

/** The actor stays as the request found them; their duties have ended in the meantime. */
async function withoutDuties<Value>({ memberships }: SignedInActor, work: () => Promise<Value>): Promise<Value> {
  const client = await database()
  const where = { id: { in: memberships.map(({ id }) => id) } }
  await client.membership.updateMany({ where, data: { endedAt: new Date(0) } })
  return work().finally(() => client.membership.updateMany({ where, data: { endedAt: null } }))
}

beforeAll(async () => {
  const entries: [Principal, Actor][] = [['visitor', visitor]]
  for (const role of roles) entries.push([role, await actorWith(role)])
  actors = new Map(entries)
})

describe.each(writes.map((one) => [one.useCase, one.of, one] as const))('%s on %s', (_useCase, _of, one) => {
  test('is refused to everyone else, and a refusal changes nothing and leaves no event', async () => {
    const refused = principals.filter((principal) => verdictOf(one, principal) !== 'allowed')
    const attempts = await one.prepare(...refused.map((principal) => actors.get(principal)!))
    const before = await recordOfAll()
    const given: Record<string, string> = {}
    for (const [at, attempt] of attempts.entries()) given[refused[at]!] = answerOf(await attempt())
    expect(given).toEqual(Object.fromEntries(refused.map((principal) => [principal, verdictOf(one, principal)])))
    expect(await recordOfAll()).toBe(before)
  })

  const allowed = principals.filter((principal) => verdictOf(one, principal) === 'allowed')
  if (allowed.length === 0) return
  const isFirst = writes.find((other) => other.useCase === one.useCase && allowsSomebody(other)) === one
  if (isFirst)
    test('is refused, and nothing is changed, when the duty ends after the request began', async () => {
      const actor = actors.get(allowed[0]!) as SignedInActor
      const [attempt] = await one.prepare(actor)
      const before = await withoutDuties(actor, recordOfAll)
      const [answer, after] = await withoutDuties(actor, async () => [answerOf(await attempt!()), await recordOfAll()])
      expect(answer).toBe('not-allowed')
      expect(after).toBe(before)
    })

  test(`is allowed to ${allowed.join(', ')}, each time with ${one.events} events`, async () => {
    const given: Record<string, unknown> = {}
    for (const principal of allowed) {
      const [attempt] = await one.prepare(actors.get(principal)!)
      const before = await countEvents()
      given[principal] = [answerOf(await attempt!()), (await countEvents()) - before]
    }
    expect(given).toEqual(Object.fromEntries(allowed.map((principal) => [principal, ['allowed', one.events]])))
  })
})

describe('the record of all', () => {
  test('holds every model of the schema, and one that comes later by itself', async () => {
    expect(await tablesOfAll()).toEqual(Object.values(Prisma.ModelName).sort())
    const client = await database()
    await client.$executeRaw`CREATE TABLE "LaterModel" (id int PRIMARY KEY, word text)`
    const records = [await recordOfAll()]
    await client.$executeRaw`INSERT INTO "LaterModel" VALUES (1, 'one')`
    records.push(await recordOfAll())
    await client.$executeRaw`UPDATE "LaterModel" SET word = 'another'`
    records.push(await recordOfAll())
    expect(new Set(records).size).toBe(3)
    await client.$executeRaw`DROP TABLE "LaterModel"`
  })
})

describe('duties of one person', () => {
  test('do not add up to more than each allows by itself', async () => {
    const auditorAndOfficer = await actorWithDuties(
      { role: 'ministryViewer' },
      { role: 'regionOfficer', regionCode: own },
    )
    expect(answerOf(await updateRegion(auditorAndOfficer, await having.regionInput(foreign)))).toBe('not-allowed')
    expect(answerOf(await updateRegion(auditorAndOfficer, await having.regionInput(own)))).toBe('allowed')

    const auditorAndBody = await actorWithDuties(
      { role: 'ministryViewer' },
      { role: 'institutionOfficer', partnerId: await idOf(ownBody) },
    )
    expect(answerOf(await updatePartner(auditorAndBody, await having.partnerInput(await company())))).toBe(
      'not-allowed',
    )
    expect(answerOf(await createPartner(auditorAndBody, having.newPartnerInput('company')))).toBe('not-allowed')
    expect(answerOf(await updatePartner(auditorAndBody, await having.partnerInput(await idOf(ownBody))))).toBe(
      'allowed',
    )
  })

  test('of another day, or ended, allow nothing', async () => {
    const later = await actorWithDuties({ role: 'regionOfficer', regionCode: own, validFrom: '2999-01-01' })
    const earlier = await actorWithDuties({
      role: 'regionOfficer',
      regionCode: own,
      validFrom: '2020-01-01',
      validTo: '2020-12-31',
    })
    for (const actor of [later, earlier])
      expect(answerOf(await updateRegion(actor, await having.regionInput(own)))).toBe('not-allowed')
  })

  test('let a body mend its facts but not say of itself that it takes part', async () => {
    const client = await database()
    const { id } = await client.partner.update({ where: { id: await idOf(ownBody) }, data: { standing: 'unverified' } })
    const wanted = { ...(await having.partnerInput(id)), standing: 'verified' as const, note: '주소를 고침' }
    expect(answerOf(await updatePartner(actors.get('institutionOfficer')!, wanted))).toBe('allowed')
    expect(await client.partner.findUniqueOrThrow({ where: { id } })).toMatchObject({
      standing: 'unverified',
      note: '주소를 고침',
    })
  })
})

describe('what each role sees', () => {
  const seenBy = async (read: (actor: Actor) => Promise<number | boolean>) => {
    const seen: Record<string, number | boolean> = {}
    for (const principal of principals) seen[principal] = await read(actors.get(principal)!)
    return seen
  }
  const only = (value: number | boolean, nothing: number | boolean, ...those: Principal[]) =>
    Object.fromEntries(principals.map((principal) => [principal, those.includes(principal) ? value : nothing]))

  test('people and invitations: the ministry, its auditor and administrators', async () => {
    const client = await database()
    await having.openInvitation()
    const paging = { page: 1, perPage: 100 }
    const all = await client.person.count()
    expect(await seenBy(async (actor) => (await listPeople(actor, paging)).totalCount)).toEqual(
      only(all, 0, 'ministryManager', 'ministryViewer', 'systemAdministrator'),
    )
    const { id } = await demonstrationPerson('regionOfficer')
    expect(await seenBy(async (actor) => (await getPerson(actor, id)) !== null)).toEqual(
      only(true, false, 'ministryManager', 'ministryViewer', 'systemAdministrator'),
    )
    expect(await seenBy(async (actor) => (await listOpenInvitations(actor)).length > 0)).toEqual(
      only(true, false, 'ministryManager', 'ministryViewer', 'systemAdministrator'),
    )
  })

  test('the audit trail: the ministry, its auditor and administrators', async () => {
    const all = await countEvents()
    expect(await seenBy(async (actor) => (await listEvents(actor, { page: 1, perPage: 10 })).totalCount)).toEqual(
      only(all, 0, 'ministryManager', 'ministryViewer', 'systemAdministrator'),
    )
  })

  const watchers = [
    'ministryManager',
    'ministryViewer',
    'publicInstitutionCoManager',
    'companyCoManager',
    'provinceOfficer',
  ] as const

  test('rounds and runs: those who match or look after a part', async () => {
    const roundId = await having.sampleRoundId()
    expect(await seenBy(async (actor) => (await listRounds(actor)).length)).toEqual(
      only(await having.roundsMade(), 0, ...watchers),
    )
    expect(await seenBy(async (actor) => (await getRound(actor, roundId)) !== null)).toEqual(
      only(true, false, ...watchers),
    )
    expect(await seenBy(async (actor) => (await listRuns(actor, roundId)).length > 0)).toEqual(
      only(true, false, ...watchers),
    )
    expect(await seenBy(async (actor) => (await findStandingConfirmation(actor, roundId)) !== null)).toEqual(
      only(false, false),
    )
  })

  test('pairs of a run: a co-manager its kind of partner, a 시도 its regions, officers none before confirmation', async () => {
    const { id } = await lastRun()
    const client = await database()
    const pairsOf = async (actor: Actor) => (await getRun(actor, id))?.pairs ?? null
    const all = await client.proposedPair.count({ where: { runId: id } })
    expect((await pairsOf(actors.get('ministryManager')!))!.length).toBe(all)
    expect((await pairsOf(actors.get('ministryViewer')!))!.length).toBe(all)
    const slices = [
      ['publicInstitutionCoManager', { partner: { kind: 'publicInstitution' } }],
      ['companyCoManager', { partner: { kind: 'company' } }],
      ['provinceOfficer', { region: { provinceCode: '46' } }],
    ] as const
    for (const [role, where] of slices) {
      const expected = await client.proposedPair.count({ where: { runId: id, ...where } })
      expect(expected).toBeGreaterThan(0)
      expect(expected).toBeLessThan(all)
      expect([role, (await pairsOf(actors.get(role)!))!.length]).toEqual([role, expected])
    }
    for (const role of ['institutionOfficer', 'regionOfficer', 'systemAdministrator', 'visitor'] as const)
      expect(await pairsOf(actors.get(role)!)).toBeNull()
  })

  test('pairs of a run, with two duties: what either shows, and nothing of a body that only its officer looks after', async () => {
    const { id } = await lastRun()
    const client = await database()
    const count = (where: object) => client.proposedPair.count({ where: { runId: id, ...where } })
    const both = await actorWithDuties(
      { role: 'publicInstitutionCoManager' },
      { role: 'provinceOfficer', provinceCode: '46' },
    )
    const either = await count({ OR: [{ partner: { kind: 'publicInstitution' } }, { region: { provinceCode: '46' } }] })
    expect((await getRun(both, id))!.pairs).toHaveLength(either)
    const withBody = await actorWithDuties(
      { role: 'companyCoManager' },
      { role: 'institutionOfficer', partnerId: await idOf(ownBody) },
    )
    expect((await getRun(withBody, id))!.pairs).toHaveLength(await count({ partner: { kind: 'company' } }))
  })

  test('an unknown run looks the same as one that is not theirs', async () => {
    expect(await getRun(actors.get('regionOfficer')!, (await lastRun()).id)).toEqual(
      await getRun(actors.get('regionOfficer')!, having.absentId),
    )
  })
})

test('role names are those the table above was written for', () => {
  const expected: Role[] = [
    'ministryManager',
    'ministryViewer',
    'publicInstitutionCoManager',
    'companyCoManager',
    'institutionOfficer',
    'regionOfficer',
    'provinceOfficer',
    'systemAdministrator',
  ]
  expect(Object.keys(roleNames)).toEqual(expected)
  expect(writes.every(({ verdicts }) => verdicts.length === principals.length)).toBe(true)
})
