import { remindConsents } from '@/modules/agreements/server/remind-consents'
import { withdrawConsent } from '@/modules/agreements/server/withdraw-consent'
import { findLatestMatch } from '@/modules/matching/server/find-latest-match'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import { answerConsent } from '@/modules/agreements/server/answer-consent'
import { type ConsentRow, listConsentRows, roundFamily } from '@/modules/agreements/server/consent-rows'
import { listOwnConsents, loadConsentBoard } from '@/modules/agreements/server/load-consent-board'
import { openConsents } from '@/modules/agreements/server/open-consents'
import { findStandingConfirmation } from '@/modules/matching/server/find-standing-confirmation'
import { getRun } from '@/modules/matching/server/get-run'
import { planConfirmation } from '@/modules/matching/server/plan-confirmation'
import { startCycle } from '@/modules/matching/server/start-cycle'
import { undoConfirmation } from '@/modules/matching/server/undo-confirmation'
import { workOffRuns } from '@/modules/matching/server/work-off-runs'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { actorWith } from '../support/actors'
import { confirmRun } from '../support/confirm-run'
import { useDatabase } from '../support/database'
import { actorWithDuties } from '../support/people'
import { regionsBelowTheirNeed } from '../support/regions-below-their-need'
import { sampleRun } from '../support/sample-round-run'
import { SeededRandom } from '../support/matching-instances/seeded-random'
import { valueOf } from '../support/value-of'

useDatabase('matched')

let manager: SignedInActor
let rootId: string

const inMinutes = async (minutes: number) => new Date((await databaseTime()).getTime() + minutes * 60_000)

async function open(roundId: string, minutes = 60): Promise<void> {
  const { version } = await (await database()).round.findUniqueOrThrow({ where: { id: roundId } })
  valueOf(await openConsents(manager, { roundId, version, consentClosesAt: await inMinutes(minutes) }))
}

const rowsOf = async (roundId: string) => {
  const client = await database()
  return listConsentRows(client, { roundId: { in: [...(await roundFamily(client, roundId))] } })
}
const officersOf = async ({ regionCode, partnerId }: ConsentRow) => ({
  region: await actorWithDuties({ role: 'regionOfficer', regionCode }),
  partner: await actorWithDuties({ role: 'institutionOfficer', partnerId }),
})

beforeAll(async () => {
  manager = await actorWith('ministryManager')
  const { roundId, runId } = await sampleRun()
  rootId = roundId
  const client = await database()
  for (const { id, partnerId } of await client.partnerUnit.findMany())
    await client.pledgeWish.updateMany({ where: { pledge: { roundId: rootId, partnerId } }, data: { unitId: id } })
  valueOf(await confirmRun(manager, runId))
})

test('the bureau a body named for a region it wished for acts for the tie', async () => {
  const client = await database()
  const wishes = await client.pledgeWish.findMany({
    where: { unitId: { not: null }, pledge: { roundId: rootId } },
    include: { pledge: true },
  })
  const named = new Map(wishes.map(({ regionCode, unitId, pledge }) => [`${regionCode}.${pledge.partnerId}`, unitId]))
  const parties = await client.agreementParty.findMany({
    where: { partnerId: { not: null }, agreement: { roundId: rootId } },
    include: { agreement: { include: { parties: true } } },
  })
  const acting = parties.map(({ partnerId, unitId, agreement }) => {
    const code = agreement.parties.find(({ regionCode }) => regionCode)!.regionCode
    return [unitId, named.get(`${code}.${partnerId}`) ?? null]
  })
  expect(acting.every(([unitId, expected]) => unitId === expected)).toBe(true)
  expect(acting.filter(([unitId]) => unitId).length).toBeGreaterThan(0)
})

describe('a side of a matched agreement', () => {
  let row: ConsentRow

  beforeAll(async () => {
    row = (await rowsOf(rootId))[0]!
  })

  const say = (actor: SignedInActor, side: 'region' | 'partner', answer: 'accepted' | 'declined', reason = '') =>
    answerConsent(actor, { agreementId: row.agreementId, side, answer, reason })

  test('answers only while the consent is open, by the clock of the database', async () => {
    const { region } = await officersOf(row)
    expect(await say(region, 'region', 'accepted')).toEqual({ ok: false, refusal: 'consent-not-open' })
    expect(await listOwnConsents(region)).toEqual([])
    await open(rootId)
    expect((await listOwnConsents(region)).map(({ agreementId }) => agreementId)).toContain(row.agreementId)
    await (await database()).round.update({ where: { id: rootId }, data: { consentClosesAt: await inMinutes(-1) } })
    expect(await say(region, 'region', 'accepted')).toEqual({ ok: false, refusal: 'consent-not-open' })
    await open(rootId)
  })

  test('is the own one, and nobody else answers for it, not even the ministry', async () => {
    const { region, partner } = await officersOf(row)
    for (const actor of [partner, manager, await actorWith('ministryViewer'), await actorWith('companyCoManager')])
      expect(await say(actor, 'region', 'accepted')).toEqual({ ok: false, refusal: 'not-allowed' })
    expect(await say(region, 'region', 'accepted')).toMatchObject({ ok: true })
    expect(await say(partner, 'partner', 'accepted')).toMatchObject({ ok: true })
    const [after] = (await rowsOf(rootId)).filter(({ agreementId }) => agreementId === row.agreementId)
    expect(after!.state).toBe('bothAccepted')
  })

  test('changes its mind: withdrawn it is silent again, declined the other side is told why', async () => {
    const { region, partner } = await officersOf(row)
    const asked = { agreementId: row.agreementId, side: 'partner' as const }
    expect(await withdrawConsent(partner, asked)).toMatchObject({ ok: true })
    expect(await withdrawConsent(partner, asked)).toEqual({ ok: false, refusal: 'nothing-answered' })
    expect(await say(partner, 'partner', 'declined', '예산이 줄었습니다.')).toMatchObject({ ok: true })
    const [after] = (await rowsOf(rootId)).filter(({ agreementId }) => agreementId === row.agreementId)
    expect(after).toMatchObject({ state: 'declined', partner: { reason: '예산이 줄었습니다.' } })
    const notices = await (await database()).notice.findMany({ where: { recipientPersonId: region.personId } })
    expect(notices.some(({ body }) => body.includes('예산이 줄었습니다.'))).toBe(true)
  })

  test('of both sides at the very same moment, neither is lost', async () => {
    const other = (await rowsOf(rootId))[1]!
    const { region, partner } = await officersOf(other)
    const both = await Promise.all([
      answerConsent(region, { agreementId: other.agreementId, side: 'region', answer: 'accepted', reason: '' }),
      answerConsent(partner, { agreementId: other.agreementId, side: 'partner', answer: 'accepted', reason: '' }),
    ])
    expect(both.every(({ ok }) => ok)).toBe(true)
    const [after] = (await rowsOf(rootId)).filter(({ agreementId }) => agreementId === other.agreementId)
    expect(after!.state).toBe('bothAccepted')
  })

  test('once answered, the confirmation can no longer be undone', async () => {
    const { id } = (await findStandingConfirmation(manager, rootId))!
    expect(await undoConfirmation(manager, { confirmationId: id, reason: '다시' })).toEqual({
      ok: false,
      refusal: 'acted-upon',
    })
  })

  test('is seen by co-managers and 시도 only within their part; reminders go to the silent, once a day', async () => {
    const all = (await loadConsentBoard(manager, rootId)).rows
    for (const [role, kind] of [
      ['publicInstitutionCoManager', 'publicInstitution'],
      ['companyCoManager', 'company'],
    ] as const) {
      const own = (await loadConsentBoard(await actorWith(role), rootId)).rows
      expect(own).toEqual(all.filter(({ partnerKind }) => partnerKind === kind))
    }
    expect(new Set(all.map(({ partnerKind }) => partnerKind)).size).toBeGreaterThan(1)
    const province = (await loadConsentBoard(await actorWith('provinceOfficer'), rootId)).rows
    expect(new Set(province.map(({ provinceCode }) => provinceCode))).toEqual(new Set(['46']))
    expect((await loadConsentBoard(await actorWith('institutionOfficer'), rootId)).rows).toEqual([])
    expect(await remindConsents(await actorWith('regionOfficer'), { roundId: rootId })).toMatchObject({ ok: false })
    expect(valueOf(await remindConsents(manager, { roundId: rootId }))).toBeGreaterThan(0)
    expect(await remindConsents(manager, { roundId: rootId })).toEqual({ ok: false, refusal: 'nobody-to-remind' })
  })
})

describe('a cycle after a fifth of the sides declined', () => {
  test('solves again only what must move: declined ties end, what both accepted stays, every region keeps its partners', async () => {
    const client = await database()
    const random = new SeededRandom(20_261_122)
    const rows = await rowsOf(rootId)
    const answeredAt = await databaseTime()
    await client.consent.deleteMany({ where: { roundId: rootId } })
    await client.consent.createMany({
      data: rows.flatMap(({ agreementId, roundId, regionCode, partnerId }) =>
        [{ regionCode }, { partnerId }].map((side) => ({
          agreementId,
          roundId,
          answeredById: manager.personId,
          answeredAt,
          ...side,
          ...(random.chance(0.2)
            ? { answer: 'declined' as const, reason: '여건이 맞지 않습니다.' }
            : { answer: 'accepted' as const }),
        })),
      ),
    })
    const idsOf = async (state?: ConsentRow['state']) =>
      (await rowsOf(rootId)).filter((row) => !state || row.state === state).map(({ agreementId }) => agreementId)
    const [declined, agreed] = [await idsOf('declined'), await idsOf('bothAccepted')]
    expect(declined.length).toBeGreaterThan(10)
    expect(agreed.length + declined.length).toBe(rows.length)
    const runId = valueOf(
      await startCycle(manager, { roundId: rootId, name: '1차 다시 매칭', cause: 'declines', changeBudget: null }),
    )
    await workOffRuns()
    const { roundId, settings, status } = (await getRun(manager, runId))!
    expect(status).toBe('done')
    const { endings } = await planConfirmation(manager, runId)
    valueOf(await confirmRun(manager, runId))
    // Declined ties end; beside them at most the budget.
    expect(endings.length - declined.length).toBeLessThanOrEqual(settings.changeBudget)
    const standing = new Set(await idsOf())
    expect(agreed.every((id) => standing.has(id))).toBe(true)
    expect(declined.some((id) => standing.has(id))).toBe(false)
    await open(roundId)
    const { facts, settings: confirmed } = (await findLatestMatch(rootId))!
    expect(regionsBelowTheirNeed(facts, confirmed)).toEqual([])
  })

  test('afterwards places that are left go to one group, and nothing that stands moves', async () => {
    const before = (await rowsOf(rootId)).map(({ agreementId }) => agreementId)
    expect(await startCycle(manager, { roundId: rootId, name: '부족', cause: 'short', changeBudget: null })).toEqual({
      ok: false,
      refusal: 'no-room',
    })
    const runId = valueOf(
      await startCycle(manager, { roundId: rootId, name: '재난지역 추가', cause: 'disaster', changeBudget: null }),
    )
    await workOffRuns()
    const run = (await getRun(manager, runId))!
    const { facts } = (await findLatestMatch(rootId))!
    const disaster = new Set(facts.regions.filter(({ disasters }) => disasters.length > 0).map(({ code }) => code))
    const fresh = run.pairs.filter(({ isStanding }) => !isStanding)
    expect(fresh.length).toBeGreaterThan(0)
    expect(fresh.every(({ regionCode }) => disaster.has(regionCode))).toBe(true)
    expect(new Set(fresh.map(({ regionCode }) => regionCode)).size).toBe(fresh.length)
    valueOf(await confirmRun(manager, runId))
    const after = new Set((await rowsOf(rootId)).map(({ agreementId }) => agreementId))
    expect(before.every((id) => after.has(id))).toBe(true)
    expect(after.size).toBe(before.length + fresh.length)
  })
})
