import { revokeLateAnswer } from '@/modules/pledges/server/revoke-late-answer'
import { closeDueRounds } from '@/modules/rounds/server/close-due-rounds'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import type { BoardFilter } from '@/modules/pledges/domain/answer-board-filter'
import { allowLateAnswer } from '@/modules/pledges/server/allow-late-answer'
import { exportAnswers } from '@/modules/pledges/server/export-answers'
import { getAnswer } from '@/modules/pledges/server/get-answer'
import { listAllowances } from '@/modules/pledges/server/list-allowances'
import { countAnswers, listAnswers } from '@/modules/pledges/server/list-answers'
import { remindUnanswered } from '@/modules/pledges/server/remind-unanswered'
import { saveAnswer } from '@/modules/pledges/server/save-answer'
import { closeRound } from '@/modules/rounds/server/close-round'
import { createRound } from '@/modules/rounds/server/create-round'
import { extendRound } from '@/modules/rounds/server/extend-round'
import { getRound, listRoundMoves } from '@/modules/rounds/server/list-rounds'
import { openRound } from '@/modules/rounds/server/open-round'
import { previewAudience } from '@/modules/rounds/server/preview-audience'
import { updateRound } from '@/modules/rounds/server/update-round'
import { listTasks } from '@/portal/list-tasks'
import { database } from '@/platform/db/database'
import { madeNow, pass } from '../support/clock'
import { databaseTime } from '@/platform/db/database-clock'
import type { Result } from '@/shared/result'
import { actorWith } from '../support/actors'
import { useDatabase } from '../support/database'
import { demonstrationPerson } from '../support/people'
import { aBody, aRound, inMinutes, roundContent } from '../support/survey-rounds'
import { absentId, partnerNamed } from '../support/write-use-cases'

useDatabase()

let manager: SignedInActor
let colleague: SignedInActor

beforeAll(async () => {
  manager = await actorWith('ministryManager')
  colleague = await actorWith('ministryManager')
})

const answerOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal)
const stored = async (id: string) => (await database()).round.findUniqueOrThrow({ where: { id } })
const week = 7 * 24 * 60

async function messagesOf(personId: string, roundName: string) {
  const client = await database()
  const { email } = await client.person.findUniqueOrThrow({ where: { id: personId } })
  const [notices, mails] = await Promise.all([
    client.notice.findMany({ where: { recipientPersonId: personId, title: { contains: roundName } } }),
    client.outboxMail.findMany({ where: { recipient: email, subject: { contains: roundName } } }),
  ])
  return { notices, mails }
}

describe('a round is prepared', () => {
  test('with its regions and rules, and changed as a whole while nobody can answer', async () => {
    const content = await roundContent()
    const created = await createRound(manager, content)
    if (!created.ok) throw new Error(created.refusal)
    const roundId = created.value
    expect(await getRound(manager, roundId)).toMatchObject({
      name: content.name,
      phase: 'draft',
      rules: content.rules,
      audienceKinds: ['ministry', 'company'],
      counts: { regions: 2, pledges: 0 },
    })
    const next = await roundContent({ regionCodes: ['46880'], audienceKinds: ['publicInstitution'] })
    expect(await updateRound(manager, { roundId, version: 1, content: next })).toEqual({ ok: true, value: roundId })
    expect(answerOf(await updateRound(colleague, { roundId, version: 1, content }))).toBe('round-changed')
    expect(await getRound(manager, roundId)).toMatchObject({ name: next.name, counts: { regions: 1 }, version: 2 })
  })

  test('only over regions there are', async () => {
    expect(answerOf(await createRound(manager, await roundContent({ regionCodes: ['46880', '99999'] })))).toBe(
      'unknown-region',
    )
  })

  test('only by its words and additions once answers come in', async () => {
    const open = await aRound('open', { closesAt: await inMinutes(week) })
    const { name, introduction, contactText, closesAt, consentClosesAt } = open
    const content = await roundContent({ name, introduction, contactText, closesAt, consentClosesAt })
    const edit = (change: object, version = 1) =>
      updateRound(manager, { roundId: open.id, version, content: { ...content, ...change } })
    expect(answerOf(await edit({ closesAt: await inMinutes(2 * week) }))).toBe('fixed-by-now')
    expect(answerOf(await edit({ regionCodes: ['46880'] }))).toBe('only-additions')
    expect(answerOf(await edit({ regionCodes: ['46880', '51770', '47920'], introduction: '고친 안내' }))).toBe('ok')
    expect(await getRound(manager, open.id)).toMatchObject({ introduction: '고친 안내', counts: { regions: 3 } })
    const { id } = await aRound('confirmed')
    expect(answerOf(await updateRound(manager, { roundId: id, version: 1, content }))).toBe('round-settled')
  })
})

describe('opening', () => {
  test('tells everybody asked once, by notice and by mail, as previewed', async () => {
    const round = await aRound('draft', { audienceKinds: ['ministry'] })
    const view = (await getRound(manager, round.id))!
    const preview = (await previewAudience(manager, view))!
    expect(preview.regions).toBe(2)
    expect(preview.people).toBeGreaterThanOrEqual(2)
    expect(await openRound(manager, { roundId: round.id, version: 1 })).toEqual({ ok: true, value: round.id })
    expect(await getRound(manager, round.id)).toMatchObject({ phase: 'accepting', status: 'open' })
    const partner = await partnerNamed('국토교통부')
    const officer = await demonstrationPerson('institutionOfficer')
    const { notices, mails } = await messagesOf(officer.id, round.name)
    expect(notices).toMatchObject([{ link: `/survey/${round.id}/partners/${partner.id}` }])
    expect(mails).toHaveLength(1)
    expect(mails[0]!.text).toContain(`/survey/${round.id}/partners/${partner.id}`)
    const county = await messagesOf((await demonstrationPerson('regionOfficer')).id, round.name)
    expect(county.notices).toMatchObject([{ link: `/survey/${round.id}/regions/46880` }])
    const client = await database()
    expect(await client.outboxMail.count({ where: { subject: { contains: round.name } } })).toBe(preview.people)
    expect(answerOf(await openRound(manager, { roundId: round.id, version: 2 }))).toBe('not-draft')
  })

  test('ahead of its instant announces: nobody may write before it', async () => {
    const round = await aRound('draft', { opensAt: await inMinutes(60) })
    await openRound(manager, { roundId: round.id, version: 1 })
    expect((await getRound(manager, round.id))!.phase).toBe('announced')
    expect(answerOf(await closeRound(manager, { roundId: round.id, version: 2, reason: '취소' }))).toBe('not-accepting')
    const partner = await partnerNamed('국토교통부')
    const view = await getAnswer(await actorWith('institutionOfficer'), {
      kind: 'pledge',
      roundId: round.id,
      partnerId: partner.id,
    })
    expect(view?.time).toMatchObject({ phase: 'announced', isAllowed: false })
  })

  test('needs a closing that lies ahead, and somebody to ask', async () => {
    const open = async (change: object) =>
      openRound(manager, { roundId: (await aRound('draft', change)).id, version: 1 })
    expect(answerOf(await open({ closesAt: null }))).toBe('dates-missing')
    expect(answerOf(await open({ closesAt: await inMinutes(-1) }))).toBe('closing-passed')
    expect(answerOf(await open({ regionCodes: [] }))).toBe('nobody-asked')
    expect(answerOf(await open({ audienceKinds: [] }))).toBe('nobody-asked')
  })

  test('by two officers at once tells everybody once', async () => {
    const { id: roundId, name } = await aRound('draft')
    const both = await Promise.all([manager, colleague].map((actor) => openRound(actor, { roundId, version: 1 })))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(['not-draft', 'round-changed']).toContain(answerOf(both.find(({ ok }) => !ok)!))
    expect((await messagesOf((await demonstrationPerson('institutionOfficer')).id, name)).notices).toHaveLength(1)
  })
})

describe('closing and extending', () => {
  test('closing now sets the instant by the database, and nobody can save afterwards', async () => {
    const { id: roundId } = await aRound('open')
    const partner = await partnerNamed('국토교통부')
    const officer = await actorWith('institutionOfficer')
    const save = () =>
      saveAnswer(officer, {
        subject: { kind: 'pledge', roundId, partnerId: partner.id },
        changes: [{ field: 'maximumRegions', base: null, value: 2 }],
        focus: null,
      })
    expect(answerOf(await save())).toBe('ok')
    expect(answerOf(await closeRound(manager, { roundId, version: 1, reason: '모두 답함' }))).toBe('ok')
    const { status, closesAt } = await stored(roundId)
    expect(status).toBe('closed')
    expect(closesAt!.getTime()).toBeLessThanOrEqual((await inMinutes(1)).getTime())
    expect(answerOf(await save())).toBe('not-open')
    expect(answerOf(await closeRound(manager, { roundId, version: 2, reason: '다시' }))).toBe('not-accepting')
  })

  test('a mistaken close is undone by a later closing, told to everybody with its reason', async () => {
    const { id: roundId, name } = await aRound('open')
    await closeRound(manager, { roundId, version: 1, reason: '잘못 누름' })
    const closesAt = await inMinutes(week)
    expect(answerOf(await extendRound(manager, { roundId, version: 2, closesAt, reason: '추가 접수' }))).toBe('ok')
    expect(await getRound(manager, roundId)).toMatchObject({ phase: 'accepting', status: 'open', closesAt })
    const { notices, mails } = await messagesOf((await demonstrationPerson('institutionOfficer')).id, name)
    expect(notices).toHaveLength(1)
    expect(notices[0]!.body).toContain('까닭: 추가 접수')
    expect(mails).toHaveLength(1)
    expect((await listRoundMoves(manager, roundId)).map(({ toStatus, personName }) => [toStatus, personName])).toEqual([
      ['open', '한총괄'],
      ['closed', '한총괄'],
    ])
  })

  test('a new closing lies after now and after the present one, and before the consent', async () => {
    const { id: roundId } = await aRound('open', {
      closesAt: await inMinutes(week),
      consentClosesAt: await inMinutes(2 * week),
    })
    const extend = async (minutes: number) =>
      answerOf(
        await extendRound(manager, { roundId, version: 1, closesAt: await inMinutes(minutes), reason: '추가 접수' }),
      )
    expect(await extend(60)).toBe('not-later')
    expect(await extend(week)).toBe('not-later')
    expect(await extend(2 * week)).toBe('after-consent')
    expect(await extend(week + 1)).toBe('ok')
    const settled = await aRound('confirmed')
    const late = { closesAt: await inMinutes(3 * week), reason: '추가 접수' }
    expect(answerOf(await extendRound(manager, { roundId: settled.id, version: 1, ...late }))).toBe('round-settled')
    const draft = await aRound('draft')
    expect(answerOf(await extendRound(manager, { roundId: draft.id, version: 1, ...late }))).toBe('not-accepting')
  })

  test('of a close and an extension at once, one wins', async () => {
    const { id: roundId } = await aRound('open')
    const closesAt = await inMinutes(2 * week)
    const both = await Promise.all([
      closeRound(manager, { roundId, version: 1, reason: '모두 답함' }),
      extendRound(colleague, { roundId, version: 1, closesAt, reason: '추가 접수' }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await stored(roundId)).toMatchObject({ status: both[0].ok ? 'closed' : 'open', version: 2 })
  })

  test('the portal closes what is due, once, and leaves the rest', async () => {
    const due = await aRound('open', { closesAt: await inMinutes(-1) })
    const ahead = await aRound('open')
    const counts = await Promise.all([closeDueRounds(), closeDueRounds()])
    expect(counts[0] + counts[1]).toBe(1)
    expect(await closeDueRounds()).toBe(0)
    expect(await listRoundMoves(manager, due.id)).toMatchObject([
      { toStatus: 'closed', reason: '마감 시각이 지남', personName: null },
    ])
    expect((await stored(ahead.id)).status).toBe('open')
    const client = await database()
    expect(await client.auditEvent.count({ where: { subjectId: due.id, action: 'round.closed' } })).toBe(1)
  })
})

describe('the answer board', () => {
  const board = async (actor: SignedInActor, roundId: string, filter: BoardFilter = {}) =>
    (await listAnswers(actor, roundId, filter))!

  test('shows everybody asked with the state of the answer, who wrote it and who cannot be reminded', async () => {
    const round = await aRound('open', { audienceKinds: ['ministry', 'company'] })
    const partner = await partnerNamed('국토교통부')
    const officer = await actorWith('institutionOfficer')
    const subject = { kind: 'pledge', roundId: round.id, partnerId: partner.id } as const
    const before = await board(manager, round.id, { q: '국토교통부' })
    expect(before.shown).toMatchObject([{ name: '국토교통부', state: 'notStarted', officers: 1, changedBy: null }])
    await saveAnswer(officer, { subject, changes: [{ field: 'maximumRegions', base: null, value: 2 }], focus: null })
    expect((await board(manager, round.id, { q: 'ㄱㅌㄱㅌㅂ' })).shown).toMatchObject([
      { name: '국토교통부', state: 'writing', changedBy: '나기관', mayAnswerNow: true, canManage: true },
    ])
    const client = await database()
    await client.pledge.updateMany({
      where: { roundId: round.id },
      data: { status: 'submitted', submittedAt: await databaseTime(), takesPart: false },
    })
    expect((await board(manager, round.id, { state: 'declined' })).shown.map(({ name }) => name)).toEqual([
      '국토교통부',
    ])
    const { rows } = await board(manager, round.id)
    expect(rows.filter(({ group }) => group === 'region').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['46880', '51770']),
    )
    expect(rows.some(({ group }) => group === 'publicInstitution')).toBe(false)
    expect(rows.filter(({ officers }) => officers === 0).length).toBe(
      (await board(manager, round.id, { officer: 'none' })).shown.length,
    )
    expect(await countAnswers(manager, (await getRound(manager, round.id))!)).toEqual({
      asked: rows.length,
      answered: 1,
    })
  })

  test('asks no body that may not take part, unless it has begun to answer', async () => {
    const { id: roundId } = await aRound('open')
    const { partner } = await aBody('company')
    const client = await database()
    await client.partner.update({ where: { id: partner.id }, data: { standing: 'unverified' } })
    const isShown = async () => (await board(manager, roundId)).rows.some(({ id }) => id === partner.id)
    expect(await isShown()).toBe(false)
    await client.pledge.create({ data: { roundId, partnerId: partner.id, ...(await madeNow()) } })
    expect(await isShown()).toBe(true)
  })

  test('is a slice for those who look after one, and nothing for those who only answer', async () => {
    const { id: roundId } = await aRound('open', { audienceKinds: ['ministry', 'publicInstitution', 'company'] })
    const groupsFor = async (role: Parameters<typeof actorWith>[0]) => {
      const own = await listAnswers(await actorWith(role), roundId, {})
      return (
        own && [[...new Set(own.rows.map(({ group }) => group))].sort(), own.rows.some(({ canManage }) => canManage)]
      )
    }
    expect(await groupsFor('ministryViewer')).toEqual([['company', 'ministry', 'publicInstitution', 'region'], false])
    expect(await groupsFor('publicInstitutionCoManager')).toEqual([['publicInstitution'], true])
    expect(await groupsFor('companyCoManager')).toEqual([['company'], true])
    expect(await groupsFor('provinceOfficer')).toEqual([['region'], false])
    const province = await board(await actorWith('provinceOfficer'), roundId)
    expect(province.rows.map(({ id }) => id)).toEqual(['46880'])
    for (const role of ['institutionOfficer', 'regionOfficer', 'systemAdministrator'] as const)
      expect(await groupsFor(role)).toBeNull()
    expect(await listAnswers(manager, absentId, {})).toBeNull()
  })

  test('leaves as a spreadsheet of what is shown', async () => {
    const { id: roundId, name } = await aRound('open')
    const file = await exportAnswers(manager, roundId, { group: 'region' })
    expect(file!.name).toBe(`${name} 답변 현황.xlsx`)
    expect(Buffer.from(file!.content.subarray(0, 2)).toString()).toBe('PK')
    expect(await exportAnswers(await actorWith('regionOfficer'), roundId, {})).toBeNull()
  })
})

describe('a reminder', () => {
  const remind = (actor: SignedInActor, roundId: string, filter: BoardFilter = {}) =>
    remindUnanswered(actor, { roundId, text: '아직 답을 받지 못했습니다.', filter })

  test('goes to those of the filter who have not answered, once a day, and is kept', async () => {
    const { id: roundId, name } = await aRound('open', { audienceKinds: ['company'] })
    const [first, second] = [await aBody('company'), await aBody('company')]
    const client = await database()
    await client.pledge.create({
      data: {
        roundId,
        partnerId: second.partner.id,
        status: 'submitted',
        submittedAt: await databaseTime(),
        ...(await madeNow()),
      },
    })
    expect(await remind(manager, roundId, { q: first.partner.name })).toEqual({
      ok: true,
      value: { roundId, bodies: 1, people: 1 },
    })
    const { notices, mails } = await messagesOf(first.officer.id, name)
    expect(notices).toMatchObject([
      { body: '아직 답을 받지 못했습니다.', link: `/survey/${roundId}/partners/${first.partner.id}` },
    ])
    expect(mails).toHaveLength(1)
    expect(answerOf(await remind(colleague, roundId, { q: first.partner.name }))).toBe('nobody-to-remind')
    expect(await client.reminder.findMany({ where: { roundId } })).toMatchObject([
      { partnerIds: [first.partner.id], regionCodes: [], people: 1, occasion: 'survey' },
    ])
    await pass({ days: 1 })
    expect(answerOf(await remind(manager, roundId, { q: first.partner.name }))).toBe('ok')
    expect((await messagesOf(second.officer.id, name)).notices).toEqual([])
  })

  test('by a co-manager stays within the slice, whatever the filter says', async () => {
    const { id: roundId } = await aRound('open', { audienceKinds: ['publicInstitution', 'company'] })
    const [company, institution] = [await aBody('company'), await aBody('publicInstitution')]
    expect(answerOf(await remind(await actorWith('companyCoManager'), roundId))).toBe('ok')
    const client = await database()
    const { partnerIds, regionCodes } = await client.reminder.findFirstOrThrow({ where: { roundId } })
    expect(partnerIds).toContain(company.partner.id)
    expect(partnerIds).not.toContain(institution.partner.id)
    expect(regionCodes).toEqual([])
    expect(answerOf(await remind(await actorWith('companyCoManager'), roundId, { group: 'region' }))).toBe(
      'nobody-to-remind',
    )
  })

  test('reaches nobody before opening or after closing, except who may be late', async () => {
    const ahead = await aRound('open', { opensAt: await inMinutes(60) })
    expect(answerOf(await remind(manager, ahead.id))).toBe('nobody-to-remind')
    const closed = await aRound('open', { audienceKinds: ['company'], closesAt: await inMinutes(-1) })
    const { partner } = await aBody('company')
    expect(answerOf(await remind(manager, closed.id))).toBe('nobody-to-remind')
    const subject = { kind: 'pledge', roundId: closed.id, partnerId: partner.id } as const
    await allowLateAnswer(manager, { subject, until: await inMinutes(60), reason: '결재 지연' })
    expect(await remind(manager, closed.id)).toMatchObject({ ok: true, value: { bodies: 1 } })
    expect(answerOf(await remind(manager, (await aRound('draft')).id))).toBe('not-found')
  })

  test('by two officers at once goes out once', async () => {
    const { id: roundId, name } = await aRound('open', { audienceKinds: ['company'] })
    const { partner, officer } = await aBody('company')
    const both = await Promise.all([manager, colleague].map((actor) => remind(actor, roundId, { q: partner.name })))
    expect(both.map(answerOf).sort()).toEqual(['nobody-to-remind', 'ok'])
    expect((await messagesOf(officer.id, name)).mails).toHaveLength(1)
  })
})

describe('late work', () => {
  test('is allowed to one body until a time, told to it, and taken back at once', async () => {
    const { id: roundId, name } = await aRound('closed', { closesAt: await inMinutes(-60) })
    const partner = await partnerNamed('국토교통부')
    const officer = await actorWith('institutionOfficer')
    const subject = { kind: 'pledge', roundId, partnerId: partner.id } as const
    const time = async () => (await getAnswer(officer, subject))!.time
    expect(await time()).toMatchObject({ isAllowed: false })
    expect(answerOf(await allowLateAnswer(manager, { subject, until: await inMinutes(-30), reason: '결재' }))).toBe(
      'until-too-early',
    )
    const until = await inMinutes(60)
    expect(answerOf(await allowLateAnswer(manager, { subject, until, reason: '결재 지연' }))).toBe('ok')
    expect(await time()).toEqual({ phase: 'closed', isAllowed: true, isLate: true, until })
    expect((await listAnswers(manager, roundId, { q: '국토교통부' }))!.shown).toMatchObject([{ allowedUntil: until }])
    expect((await messagesOf(officer.personId, name)).notices).toHaveLength(1)

    expect(answerOf(await revokeLateAnswer(manager, { subject, reason: '잘못 허용함' }))).toBe('ok')
    expect(await time()).toMatchObject({ isAllowed: false })
    expect(answerOf(await revokeLateAnswer(manager, { subject, reason: '다시' }))).toBe('no-allowance')
    expect((await listAllowances(manager, roundId)).map(({ state, reason }) => [state, reason])).toEqual([
      ['revoked', '잘못 허용함'],
      ['replaced', '결재 지연'],
    ])
    expect((await messagesOf(officer.personId, name)).mails).toHaveLength(2)
  })

  test('reaches beyond a closing still to come, and is of no use once a match is confirmed', async () => {
    const region = { kind: 'proposal', regionCode: '46880' } as const
    const open = await aRound('open', { closesAt: await inMinutes(60) })
    const allow = async (roundId: string, minutes: number) =>
      answerOf(
        await allowLateAnswer(manager, {
          subject: { ...region, roundId },
          until: await inMinutes(minutes),
          reason: '결재 지연',
        }),
      )
    expect(await allow(open.id, 30)).toBe('until-too-early')
    expect(await allow(open.id, 120)).toBe('ok')
    expect(await allow((await aRound('confirmed')).id, 120)).toBe('round-settled')
    expect(await allow((await aRound('draft')).id, 120)).toBe('not-found')
    const seen = async (role: Parameters<typeof actorWith>[0]) =>
      (await listAllowances(await actorWith(role), open.id)).map(({ name, state }) => [name, state])
    expect(await seen('provinceOfficer')).toEqual([['전라남도 장성군', 'inForce']])
    expect(await seen('companyCoManager')).toEqual([])
  })
})

test('ten officers extending at once leave one new closing and one telling', async () => {
  const { id: roundId, name } = await aRound('open')
  const results = await Promise.all(
    Array.from({ length: 10 }, async (_, at) =>
      extendRound(at % 2 ? manager : colleague, {
        roundId,
        version: 1,
        closesAt: await inMinutes(2 * week + at),
        reason: '추가 접수',
      }),
    ),
  )
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await messagesOf((await demonstrationPerson('regionOfficer')).id, name)).mails).toHaveLength(1)
})

describe('a survey about to close', () => {
  const tasksOf = async (role: Parameters<typeof actorWith>[0], roundId: string) =>
    (await listTasks(await actorWith(role))).filter(({ key }) => key === `survey-${roundId}`)

  test('is a task of those who look after its answers, with how many of theirs are missing', async () => {
    const { id: roundId, name } = await aRound('open', { closesAt: await inMinutes(3 * 24 * 60) })
    const { rows } = (await listAnswers(manager, roundId, {}))!
    expect(await tasksOf('ministryManager', roundId)).toMatchObject([
      {
        title: `${name}에 아직 답하지 않은 곳이 ${rows.length}곳입니다`,
        href: `/rounds/${roundId}/answers?state=unanswered`,
      },
    ])
    const companies = rows.filter(({ group }) => group === 'company').length
    expect((await tasksOf('companyCoManager', roundId))[0]!.title).toContain(`${companies}곳입니다`)
    for (const role of ['ministryViewer', 'provinceOfficer', 'institutionOfficer'] as const)
      expect(await tasksOf(role, roundId)).toEqual([])
  })

  test('is none while there is time, or after closing', async () => {
    const far = await aRound('open', { closesAt: await inMinutes(2 * week) })
    const over = await aRound('open', { closesAt: await inMinutes(-1) })
    for (const { id } of [far, over]) expect(await tasksOf('ministryManager', id)).toEqual([])
  })
})
