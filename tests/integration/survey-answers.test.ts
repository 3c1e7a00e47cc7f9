import { withdrawAnswer } from '@/modules/pledges/server/withdraw-answer'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor, SignedInActor } from '@/modules/accounts/domain/actor'
import type { AnswerChange, AnswerContent, AnswerValue } from '@/modules/pledges/domain/answer-content'
import type { AnswerSubject } from '@/modules/pledges/domain/answer-input'
import { fillAnswer } from '@/modules/pledges/server/fill-answer'
import { getAnswer } from '@/modules/pledges/server/get-answer'
import { saveAnswer } from '@/modules/pledges/server/save-answer'
import { submitAnswer } from '@/modules/pledges/server/submit-answer'
import { loadScoringFacts } from '@/modules/matching/server/load-scoring-facts'
import { explainFit, recommendPartners, recommendRegions } from '@/modules/matching/server/recommend'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { surveyRoundName } from '../../prisma/seed/demo/sample-round'
import { actorWith } from '../support/actors'
import { useDatabase } from '../support/database'
import { actorWithDuties } from '../support/people'
import { completePledge } from '../support/complete-pledge'

useDatabase()

const own = '국토교통부'
let roundId: string
let partnerId: string
let officer: SignedInActor
let colleague: Actor
let countyOfficer: Actor

const pledge = (): AnswerSubject => ({ kind: 'pledge', roundId, partnerId })
const written = (fields: AnswerContent, base: AnswerValue = null): AnswerChange[] =>
  Object.entries(fields).map(([field, value]) => ({ field, base, value }))

const complete: AnswerContent = completePledge

async function writeAll(actor: Actor, subject = pledge(), fields: AnswerContent = complete) {
  const saved = await saveAnswer(actor, { subject, changes: written(fields), focus: null })
  if (!saved.ok) throw new Error(saved.refusal)
  return saved.value
}

const setRound = async (data: { status?: 'open' | 'closed'; opensAt?: Date; closesAt?: Date }) =>
  (await database()).round.update({ where: { id: roundId }, data })
const inMinutes = async (minutes: number) => new Date((await databaseTime()).getTime() + minutes * 60_000)

beforeAll(async () => {
  const client = await database()
  roundId = (await client.round.findFirstOrThrow({ where: { name: surveyRoundName } })).id
  partnerId = (await client.partner.findFirstOrThrow({ where: { name: own } })).id
  officer = await actorWith('institutionOfficer')
  countyOfficer = await actorWith('regionOfficer')
  colleague = await actorWithDuties({ role: 'institutionOfficer', partnerId })
})

describe('two officers on one pledge', () => {
  test('write different fields and lose neither', async () => {
    await saveAnswer(officer, { subject: pledge(), changes: written({ remark: '함께 쓰는 글' }), focus: 'remark' })
    const second = await saveAnswer(colleague, {
      subject: pledge(),
      changes: written({ maximumRegions: 3 }),
      focus: 'maximumRegions',
    })
    expect(second).toMatchObject({ ok: true, value: { content: { remark: '함께 쓰는 글', maximumRegions: 3 } } })
    if (second.ok) expect(second.value.writers).toEqual([{ name: '나기관', field: 'remark' }])
  })

  test('add to one list from the same start and keep both rows', async () => {
    await saveAnswer(officer, {
      subject: pledge(),
      changes: [{ field: 'wishes', base: null, value: ['46880'] }],
      focus: null,
    })
    const both = await saveAnswer(colleague, {
      subject: pledge(),
      changes: [{ field: 'wishes', base: null, value: ['51770'] }],
      focus: null,
    })
    expect(both).toMatchObject({ ok: true, value: { content: { wishes: ['51770', '46880'] }, conflicts: [] } })
  })

  test('write the same field: the first stands, the second is shown both', async () => {
    const clash = await saveAnswer(colleague, {
      subject: pledge(),
      changes: [{ field: 'remark', base: null, value: '다른 글' }],
      focus: null,
    })
    expect(clash).toMatchObject({
      ok: true,
      value: {
        content: { remark: '함께 쓰는 글' },
        conflicts: [{ field: 'remark', mine: '다른 글', theirs: '함께 쓰는 글' }],
      },
    })
  })

  test('at the very same moment, thirty saves of thirty fields keep all thirty', async () => {
    const codes = (await (await database()).roundRegion.findMany({ where: { roundId }, take: 30 })).map(
      ({ regionCode }) => regionCode,
    )
    const saves = await Promise.all(
      codes.map((code, at) =>
        saveAnswer(at % 2 ? officer : colleague, {
          subject: pledge(),
          changes: written({ [`avoid.${code}.reason`]: `사유 ${at}` }),
          focus: null,
        }),
      ),
    )
    expect(saves.every(({ ok }) => ok)).toBe(true)
    const view = await getAnswer(officer, pledge())
    codes.forEach((code, at) => expect(view!.answer.content[`avoid.${code}.reason`]).toBe(`사유 ${at}`))
  })
})

describe('submitting', () => {
  test('is refused while something is missing, and changes nothing', async () => {
    const view = await getAnswer(officer, pledge())
    const refusal = await submitAnswer(officer, { subject: pledge(), version: view!.answer.version, lateReason: '' })
    expect(refusal).toEqual({ ok: false, refusal: 'answer-incomplete' })
    expect((await getAnswer(officer, pledge()))!.answer.status).toBe('draft')
  })

  test('makes the pledge what a match reads; amending leaves it in force until it is submitted again', async () => {
    const client = await database()
    const before = (await getAnswer(officer, pledge()))!.answer.content
    const changes = Object.entries(complete).map(([field, value]): AnswerChange => ({
      field,
      base: before[field] ?? null,
      value,
    }))
    const saved = await saveAnswer(officer, { subject: pledge(), changes, focus: null })
    if (!saved.ok) throw new Error(saved.refusal)
    const { version } = saved.value
    expect(await submitAnswer(colleague, { subject: pledge(), version: version - 1, lateReason: '' })).toEqual({
      ok: false,
      refusal: 'answer-changed',
    })
    expect(await submitAnswer(officer, { subject: pledge(), version, lateReason: '' })).toEqual({ ok: true, value: 1 })
    const facts = await loadScoringFacts(roundId, '2026-11-22')
    expect(facts.partners).toMatchObject([
      {
        id: partnerId,
        maximumRegions: 2,
        wishedRegionRanks: { '46880': 1, '51770': 2 },
        avoidedRegions: { '47920': '올해 다른 사업으로 방문이 어렵습니다.' },
      },
    ])
    expect(await client.pledgeLine.findMany({ where: { pledge: { roundId } } })).toMatchObject([
      { typeKey: 'groupVisit', month: 4, amountWon: 6_000_000n },
    ])
    await saveAnswer(officer, {
      subject: pledge(),
      changes: [{ field: 'maximumRegions', base: 2, value: 5 }],
      focus: null,
    })
    expect((await loadScoringFacts(roundId, '2026-11-22')).partners[0]!.maximumRegions).toBe(2)
    const amended = (await getAnswer(officer, pledge()))!
    expect(await submitAnswer(officer, { subject: pledge(), version: amended.answer.version, lateReason: '' })).toEqual(
      {
        ok: true,
        value: 2,
      },
    )
    expect((await loadScoringFacts(roundId, '2026-11-22')).partners[0]!.maximumRegions).toBe(5)
    const { versions } = (await getAnswer(officer, pledge()))!
    expect(versions.map(({ number, status, savedBy }) => [number, status, savedBy])).toEqual([
      [2, 'submitted', '나기관'],
      [1, 'submitted', '나기관'],
    ])
  })

  test('an earlier version comes back into the form, and is not submitted by that', async () => {
    const { answer } = (await getAnswer(officer, pledge()))!
    const restored = await fillAnswer(officer, { subject: pledge(), version: answer.version, number: 1 })
    expect(restored).toEqual({ ok: true, value: answer.version + 1 })
    expect((await getAnswer(officer, pledge()))!.answer.content.maximumRegions).toBe(2)
    expect((await loadScoringFacts(roundId, '2026-11-22')).partners[0]!.maximumRegions).toBe(5)
  })

  test('withdrawn, no match reads it; saying no needs a reason and is an answer too', async () => {
    const { answer } = (await getAnswer(officer, pledge()))!
    const withdrawn = await withdrawAnswer(officer, { subject: pledge(), version: answer.version, reason: '재검토' })
    expect(withdrawn).toEqual({ ok: true, value: 3 })
    expect((await loadScoringFacts(roundId, '2026-11-22')).partners).toEqual([])
    const no = await saveAnswer(officer, {
      subject: pledge(),
      changes: [{ field: 'takesPart', base: true, value: false }],
      focus: null,
    })
    if (!no.ok) throw new Error(no.refusal)
    const submit = (version: number) => submitAnswer(officer, { subject: pledge(), version, lateReason: '' })
    expect(await submit(no.value.version)).toEqual({ ok: false, refusal: 'answer-incomplete' })
    const why = await saveAnswer(officer, {
      subject: pledge(),
      changes: written({ declineReason: '청사 이전 중입니다.' }),
      focus: null,
    })
    if (!why.ok) throw new Error(why.refusal)
    expect(await submit(why.value.version)).toEqual({ ok: true, value: 4 })
    const row = await (await database()).pledge.findFirstOrThrow({ where: { roundId, partnerId } })
    expect(row).toMatchObject({ takesPart: false, declineReason: '청사 이전 중입니다.', maximumRegions: 0 })
    expect((await loadScoringFacts(roundId, '2026-11-22')).partners).toEqual([])
  })

  test('the survey before fills the form, wishes in order', async () => {
    const client = await database()
    const { answer } = (await getAnswer(officer, pledge()))!
    const filled = await fillAnswer(officer, { subject: pledge(), version: answer.version, number: null })
    expect(filled.ok).toBe(true)
    const last = await client.pledge.findFirstOrThrow({
      where: { partnerId, status: 'submitted', roundId: { not: roundId } },
      include: { wishes: { orderBy: { rank: 'asc' } } },
      orderBy: { submittedAt: 'desc' },
    })
    const { content } = (await getAnswer(officer, pledge()))!.answer
    expect(content.wishes).toEqual(last.wishes.map(({ regionCode }) => regionCode))
    expect(content.maximumRegions).toBe(last.maximumRegions)
  })

  test("a county's needs and wishes are read by a match once they are submitted", async () => {
    const subject: AnswerSubject = { kind: 'proposal', roundId, regionCode: '46880' }
    const { version } = await writeAll(countyOfficer, subject, {
      needs: ['bbbbbb'],
      'need.bbbbbb.what': '워케이션 손님',
      'need.bbbbbb.byOn': '2027-03-31',
      wishes: [partnerId],
      [`wish.${partnerId}.reason`]: '역세권 사업을 함께 하고 싶습니다.',
      'contact.department': '기획예산실',
      'contact.name': '장지역',
      'contact.phone': '061-390-1234',
    })
    expect(await submitAnswer(countyOfficer, { subject, version, lateReason: '' })).toEqual({ ok: true, value: 1 })
    const region = (await loadScoringFacts(roundId, '2026-11-22')).regions.find(({ code }) => code === '46880')
    expect(region!.wishedPartnerRanks).toEqual({ [partnerId]: 1 })
  })
})

describe('the clock', () => {
  test('before the opening and after the closing nothing is written; late work needs an allowance and a reason', async () => {
    const { answer } = (await getAnswer(officer, pledge()))!
    const attempt = () =>
      saveAnswer(officer, { subject: pledge(), changes: written({ approach: 'both' }), focus: null })
    await setRound({ opensAt: await inMinutes(5), closesAt: await inMinutes(10) })
    expect(await attempt()).toEqual({ ok: false, refusal: 'not-open' })
    await setRound({ opensAt: await inMinutes(-10), closesAt: await inMinutes(-1) })
    expect(await attempt()).toEqual({ ok: false, refusal: 'not-open' })
    expect(await submitAnswer(officer, { subject: pledge(), version: answer.version, lateReason: '늦음' })).toEqual({
      ok: false,
      refusal: 'not-open',
    })
    const client = await database()
    await client.lateAllowance.create({
      data: {
        roundId,
        partnerId,
        until: await inMinutes(30),
        reason: '기관 개편',
        grantedById: officer.personId,
        grantedAt: await databaseTime(),
      },
    })
    const before = answer.content
    const changes = Object.entries(complete).map(([field, value]): AnswerChange => ({
      field,
      base: before[field] ?? null,
      value,
    }))
    const saved = await saveAnswer(officer, { subject: pledge(), changes, focus: null })
    if (!saved.ok) throw new Error(saved.refusal)
    const submit = (lateReason: string) =>
      submitAnswer(officer, { subject: pledge(), version: saved.value.version, lateReason })
    expect(await submit('')).toEqual({ ok: false, refusal: 'late-reason-missing' })
    expect(await submit('기관 개편으로 늦었습니다.')).toMatchObject({ ok: true })
    const row = await client.pledge.findFirstOrThrow({ where: { roundId, partnerId } })
    expect(row.lateReason).toBe('기관 개편으로 늦었습니다.')
    await setRound({ opensAt: await inMinutes(-10), closesAt: await inMinutes(60) })
  })

  test('sixty bodies submit in the last minute and nothing is lost', async () => {
    const client = await database()
    await setRound({ opensAt: await inMinutes(-10), closesAt: await inMinutes(1) })
    const bodies = await client.partner.findMany({
      where: { kind: { in: ['ministry', 'publicInstitution', 'company'] }, validTo: null, id: { not: partnerId } },
      select: { id: true },
      orderBy: { name: 'asc' },
      take: 60,
    })
    expect(bodies).toHaveLength(60)
    const outcomes = await Promise.all(
      bodies.map(async ({ id }, at) => {
        const actor = await actorWithDuties({ role: 'institutionOfficer', partnerId: id })
        const subject: AnswerSubject = { kind: 'pledge', roundId, partnerId: id }
        const { version } = await writeAll(actor, subject, { ...complete, remark: `${at}번 기관`, maximumRegions: 1 })
        return submitAnswer(actor, { subject, version, lateReason: '' })
      }),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(60)
    const rows = await client.pledge.findMany({
      where: { roundId, partnerId: { in: bodies.map(({ id }) => id) } },
      include: { wishes: true, lines: true, avoided: true, versions: true },
    })
    expect(rows).toHaveLength(60)
    for (const row of rows) {
      const at = bodies.findIndex(({ id }) => id === row.partnerId)
      expect(row).toMatchObject({ status: 'submitted', remark: `${at}번 기관`, maximumRegions: 1 })
      expect([row.wishes.length, row.lines.length, row.avoided.length, row.versions.length]).toEqual([2, 1, 1, 1])
    }
    const events = await client.auditEvent.count({
      where: { action: 'pledge.submitted', subjectId: { in: rows.map(({ id }) => id) } },
    })
    expect(events).toBe(60)
  })
})

describe('who sees and writes', () => {
  test('an officer of another body finds nothing, a co-manager only the own kind, a county no pledge', async () => {
    const client = await database()
    const company = await client.partner.findFirstOrThrow({ where: { kind: 'company', validTo: null } })
    const companySubject: AnswerSubject = { kind: 'pledge', roundId, partnerId: company.id }
    const seen = async (actor: Actor, subject: AnswerSubject) => (await getAnswer(actor, subject)) !== null
    expect(await seen(officer, companySubject)).toBe(false)
    expect(await seen(countyOfficer, pledge())).toBe(false)
    expect(await seen(await actorWith('companyCoManager'), companySubject)).toBe(true)
    expect(await seen(await actorWith('companyCoManager'), pledge())).toBe(false)
    expect(await seen(await actorWith('publicInstitutionCoManager'), companySubject)).toBe(false)
    expect(await seen(await actorWith('ministryViewer'), pledge())).toBe(true)
    const region: AnswerSubject = { kind: 'proposal', roundId, regionCode: '46880' }
    expect(await seen(await actorWith('provinceOfficer'), region)).toBe(true)
    expect(await seen(await actorWithDuties({ role: 'provinceOfficer', provinceCode: '51' }), region)).toBe(false)
    expect(
      await saveAnswer(await actorWith('ministryViewer'), { subject: pledge(), changes: [], focus: null }),
    ).toEqual({
      ok: false,
      refusal: 'not-allowed',
    })
  })
})

describe('advice', () => {
  test('to either side is the same whatever anybody wished, and knows what is tied already', async () => {
    const client = await database()
    const round = await client.round.findUniqueOrThrow({ where: { id: roundId } })
    const [regions, partners] = [await recommendRegions(roundId, partnerId), await recommendPartners(round, '46880')]
    expect(regions).toHaveLength(await client.roundRegion.count({ where: { roundId } }))
    expect(regions.flatMap(({ parts }) => parts).some(({ label }) => label === '희망')).toBe(false)
    expect(regions.map(({ total }) => total)).toEqual(regions.map(({ total }) => total).toSorted((a, b) => b - a))
    const ties = await client.agreementParty.findMany({
      where: { regionCode: { not: null }, agreement: { status: 'signed', parties: { some: { partnerId } } } },
    })
    expect(ties.length).toBeGreaterThan(0)
    for (const { regionCode } of ties) expect(regions.find(({ key }) => key === regionCode)?.isTied).toBe(true)

    await client.regionWish.deleteMany({ where: { proposal: { roundId } } })
    await client.pledgeWish.deleteMany({ where: { pledge: { roundId } } })
    expect(await recommendRegions(roundId, partnerId)).toEqual(regions)
    expect(await recommendPartners(round, '46880')).toEqual(partners)
    const one = await explainFit('46880', partnerId)
    expect(one?.parts).toEqual(regions.find(({ key }) => key === '46880')?.parts)
  })
})
