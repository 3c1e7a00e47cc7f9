import { approveRegistration } from '@/modules/partners/server/approve-registration'
import { refuseRegistration } from '@/modules/partners/server/refuse-registration'
import { closeComplaint } from '@/modules/safeguards/server/close-complaint'
import { findComplaintByCode } from '@/modules/safeguards/server/find-complaint-by-code'
import { listComplaints } from '@/modules/safeguards/server/list-complaints'
import { lookUpComplaint } from '@/modules/safeguards/server/look-up-complaint'
import { takeUpComplaint } from '@/modules/safeguards/server/take-up-complaint'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import { acceptInvitation } from '@/modules/accounts/server/accept-invitation'
import { invitePerson } from '@/modules/accounts/server/invite-person'
import { applyForRegistration } from '@/modules/partners/server/apply-for-registration'
import { findLikelyPartners, getRegistration, listRegistrations } from '@/modules/partners/server/get-registration'
import { listTasks } from '@/portal/list-tasks'
import { fileComplaint } from '@/modules/safeguards/server/file-complaint'
import { getComplaint } from '@/modules/safeguards/server/get-complaint'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { actorWith } from '../support/actors'
import {
  aBusinessNumber,
  aComplaint,
  anAnswer,
  anApplication,
  anApproval,
  applicationInput,
  complaintInput,
  someone,
} from '../support/complaints-and-registrations'
import { useDatabase } from '../support/database'
import { aPerson, actorWithDuties, demonstrationPerson } from '../support/people'
import { newPartnerInput, somePartner } from '../support/write-use-cases'

useDatabase()

let manager: SignedInActor
let forCompanies: SignedInActor
let forInstitutions: SignedInActor
beforeAll(async () => {
  manager = await actorWith('ministryManager')
  forCompanies = await actorWith('companyCoManager')
  forInstitutions = await actorWith('publicInstitutionCoManager')
})

const answerOf = (result: { ok: boolean; refusal?: string }) => (result.ok ? 'done' : result.refusal)
const mailsTo = async (recipient: string) =>
  (await database()).outboxMail.findMany({ where: { recipient }, orderBy: { id: 'asc' } })

describe('a complaint', () => {
  test('is filed by anybody, and nothing of who it was is kept', async () => {
    const writer = await actorWith('institutionOfficer')
    const filed = await fileComplaint(writer, complaintInput())
    expect(filed).toMatchObject({ ok: true, value: expect.stringMatching(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/) as string })
    const client = await database()
    const complaint = await client.complaint.findFirstOrThrow({ orderBy: { id: 'desc' } })
    const event = await client.auditEvent.findFirstOrThrow({ where: { subjectId: complaint.id } })
    expect(event).toMatchObject({ actorPersonId: null, ipAddress: null, requestId: null, action: 'complaint.filed' })
    const kept = JSON.stringify([complaint, { ...event, sequence: '' }])
    expect(kept).not.toContain(writer.personId)
    expect(kept).not.toContain(writer.email)
    expect(kept).not.toContain(writer.ipAddress)
    expect(kept).not.toContain(filed.ok && filed.value)
  })

  test('is told to those who handle complaints, and becomes their task', async () => {
    const { complaintId } = await aComplaint()
    const client = await database()
    const notices = await client.notice.findMany({ where: { link: `/complaint-desk/${complaintId}` } })
    expect(notices.map(({ recipientPersonId }) => recipientPersonId)).toContain(manager.personId)
    expect(notices.map(({ recipientPersonId }) => recipientPersonId)).not.toContain(
      (await demonstrationPerson('ministryViewer')).id,
    )
    expect((await listTasks(manager)).map(({ key }) => key)).toContain('complaints')
    expect((await listTasks(forCompanies)).map(({ key }) => key)).not.toContain('complaints')
  })

  test('comes at most five times an hour from one address, however many at once; another address is free', async () => {
    const one = someone()
    const filed = await Promise.all(Array.from({ length: 9 }, () => fileComplaint(one, complaintInput())))
    expect(filed.filter(({ ok }) => ok)).toHaveLength(5)
    expect(filed.filter((result) => answerOf(result) === 'too-many-complaints')).toHaveLength(4)
    expect((await fileComplaint(someone(), complaintInput())).ok).toBe(true)
    const client = await database()
    await client.complaint.updateMany({ data: { receivedAt: new Date((await databaseTime()).getTime() - 3_700_000) } })
    expect((await fileComplaint(one, complaintInput())).ok).toBe(true)
    expect(await client.complaint.count({ where: { addressHash: { not: null } } })).toBe(1)
  })

  test('shows its state and answer to whoever has the code, and nothing it said', async () => {
    const { code, complaintId, version } = await aComplaint({ contact: 'worker@home.example' })
    expect(await lookUpComplaint(someone(), { code })).toEqual({ ok: true, value: code })
    expect(answerOf(await lookUpComplaint(someone(), { code: '0000-0000-0000' }))).toBe('unknown-code')
    expect(await takeUpComplaint(manager, { complaintId, version })).toMatchObject({ ok: true })
    expect(await findComplaintByCode(code)).toEqual({
      kind: 'donationQuota',
      status: 'underReview',
      receivedAt: expect.any(Date) as Date,
      closedAt: null,
      answer: null,
    })
    const answer = '사실을 확인하고 공문을 거두게 했습니다.'
    expect(await closeComplaint(manager, { complaintId, version: version + 1, answer })).toMatchObject({ ok: true })
    expect(await findComplaintByCode(code)).toMatchObject({ status: 'closed', answer })
    const [mail] = await mailsTo('worker@home.example')
    expect(mail?.text).toContain('/complaints')
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/신고|강요|할당|가나공사/)
  })

  test('is closed once, by the version that was seen', async () => {
    const given = await anAnswer()
    expect(answerOf(await closeComplaint(manager, { ...given, version: 9 }))).toBe('changed-meanwhile')
    const both = await Promise.all([closeComplaint(manager, given), closeComplaint(manager, given)])
    expect(both.map(answerOf).sort()).toEqual(['changed-meanwhile', 'done'])
    expect(answerOf(await takeUpComplaint(manager, { ...given, version: given.version + 1 }))).toBe('changed-meanwhile')
  })

  test('is seen by the ministry alone, its contact by those who answer', async () => {
    const { complaintId } = await aComplaint({ contact: '010-0000-0000' })
    const viewer = await actorWith('ministryViewer')
    expect(await getComplaint(manager, complaintId)).toMatchObject({ contact: '010-0000-0000' })
    expect(await getComplaint(viewer, complaintId)).toMatchObject({ contact: null, hasContact: true })
    for (const role of ['institutionOfficer', 'regionOfficer', 'provinceOfficer', 'companyCoManager'] as const) {
      const actor = await actorWith(role)
      expect(await getComplaint(actor, complaintId)).toBeNull()
      expect(await listComplaints(actor, 'received')).toEqual([])
    }
  })
})

describe('an application to take part', () => {
  test('waits for those who look after its kind, and is told to them and to the applicant', async () => {
    const { registrationId, input } = await anApplication('company')
    expect((await listRegistrations(forCompanies, 'waiting')).map(({ id }) => id)).toContain(registrationId)
    expect((await listRegistrations(manager, 'waiting')).map(({ id }) => id)).toContain(registrationId)
    expect((await listRegistrations(forInstitutions, 'waiting')).map(({ id }) => id)).not.toContain(registrationId)
    expect(await getRegistration(forInstitutions, registrationId)).toBeNull()
    const client = await database()
    const told = await client.notice.findMany({ where: { link: `/registrations/${registrationId}` } })
    expect(told.map(({ recipientPersonId }) => recipientPersonId)).toContain(forCompanies.personId)
    expect(told.map(({ recipientPersonId }) => recipientPersonId)).not.toContain(forInstitutions.personId)
    const [mail] = await mailsTo(input.contactEmail)
    expect(mail?.text).toContain('산업통상부')
    expect((await listTasks(forCompanies)).map(({ key }) => key)).toContain('registrations')
  })

  test('is one per number while it is open, even of many at once', async () => {
    const businessNumber = aBusinessNumber()
    const applied = await Promise.all(
      Array.from({ length: 4 }, () => applyForRegistration(someone(), applicationInput('company', { businessNumber }))),
    )
    expect(applied.map(answerOf).sort()).toEqual(['already-open', 'already-open', 'already-open', 'done'])
  })

  test('is refused for a body that has an officer, taken for one that has none', async () => {
    const businessNumber = aBusinessNumber()
    const client = await database()
    const { id: partnerId } = await client.partner.create({
      data: { ...newPartnerInput('company'), choseong: 'ㅅㄱㄱ', businessNumber },
    })
    const input = applicationInput('company', { businessNumber })
    const { memberships } = await aPerson({ duties: [{ role: 'institutionOfficer', partnerId }] })
    expect(answerOf(await applyForRegistration(someone(), input))).toBe('already-listed')
    await client.membership.update({ where: { id: memberships[0]!.id }, data: { endedAt: await databaseTime() } })
    expect(answerOf(await applyForRegistration(someone(), input))).toBe('done')
  })

  test('comes at most five times an hour from one address', async () => {
    const one = someone()
    const answers = []
    for (let time = 0; time < 6; time++)
      answers.push(answerOf(await applyForRegistration(one, applicationInput('company'))))
    expect(answers).toEqual([...Array.from({ length: 5 }, () => 'done'), 'too-many-applications'])
  })

  test('finds the bodies it may be: by number, by name, by what the decider looks for', async () => {
    const known = await somePartner('company')
    const registration = { kind: 'company' as const, name: `(주) ${known.name}`, businessNumber: aBusinessNumber() }
    const likely = await findLikelyPartners(registration, undefined)
    expect(likely[0]).toMatchObject({ id: known.id, why: ['sameName'] })
    const stranger = { ...registration, name: '전혀다른이름의회사' }
    expect(await findLikelyPartners(stranger, undefined)).toEqual([])
    expect(await findLikelyPartners(stranger, known.name)).toMatchObject([{ id: known.id, why: [] }])
  })

  test('approved as new lists the body and lets its contact in as its officer', async () => {
    const { registrationId, version, input } = await anApplication('publicInstitution', { headquartersCode: '46880' })
    const approved = await approveRegistration(forInstitutions, { registrationId, version, partnerId: 'new' })
    if (!approved.ok) throw new Error(approved.refusal)
    const client = await database()
    const partner = await client.partner.findUniqueOrThrow({ where: { id: approved.value.partnerId } })
    expect(partner).toMatchObject({
      kind: 'publicInstitution',
      name: input.name,
      businessNumber: input.businessNumber,
      standing: 'inferred',
      headquartersCode: '46880',
      source: expect.stringMatching(/^참여 신청 \d/) as string,
    })
    const mail = (await mailsTo(input.contactEmail)).at(-1)!
    expect(mail.text).toContain('참여 신청이 받아들여졌습니다')
    const token = /token=(\S+)/.exec(mail.text)![1]!
    const password = 'bom-nal-namu-7'
    const visitor = { kind: 'public' as const, ipAddress: null, requestId: null }
    expect(
      await acceptInvitation(visitor, { token, name: input.contactName, password, passwordAgain: password }),
    ).toMatchObject({ ok: true })
    const person = await client.person.findUniqueOrThrow({
      where: { email: input.contactEmail },
      include: { memberships: true },
    })
    expect(person.memberships).toMatchObject([{ role: 'institutionOfficer', partnerId: partner.id }])
  })

  test('approved onto a listed body gives it the number, and refuses another number or another kind', async () => {
    const client = await database()
    const { id: partnerId } = await client.partner.create({
      data: { ...newPartnerInput('company'), choseong: 'ㅅㄱㄱ' },
    })
    const first = await anApplication('company')
    expect(
      answerOf(
        await approveRegistration(forCompanies, { ...first, partnerId: (await somePartner('publicInstitution')).id }),
      ),
    ).toBe('unknown-partner')
    expect(answerOf(await approveRegistration(forCompanies, { ...first, partnerId }))).toBe('done')
    expect(await client.partner.findUnique({ where: { id: partnerId } })).toMatchObject({
      businessNumber: first.input.businessNumber,
      version: 2,
    })
    const second = await anApplication('company')
    expect(answerOf(await approveRegistration(forCompanies, { ...second, partnerId }))).toBe('number-differs')
    expect(await getRegistration(forCompanies, second.registrationId)).toMatchObject({ status: 'waiting' })
  })

  test('that cannot be approved leaves nothing behind', async () => {
    const client = await database()
    const known = await somePartner('company')
    const taken = await anApplication('company', { name: known.name })
    const number = await anApplication('company')
    await client.partner.create({
      data: { ...newPartnerInput('company'), choseong: 'ㅅㄱㄱ', businessNumber: number.input.businessNumber },
    })
    const person = await aPerson()
    const known2 = await anApplication('company', { contactEmail: person.email })
    const before = [await client.partner.count(), await client.invitation.count(), await client.auditEvent.count()]
    const approve = ({ registrationId, version }: { registrationId: string; version: number }) =>
      approveRegistration(manager, { registrationId, version, partnerId: 'new' })
    expect(answerOf(await approve(taken))).toBe('name-taken')
    expect(answerOf(await approve(number))).toBe('number-taken')
    expect(answerOf(await approve(known2))).toBe('email-in-use')
    expect([await client.partner.count(), await client.invitation.count(), await client.auditEvent.count()]).toEqual(
      before,
    )
    expect(await getRegistration(manager, known2.registrationId)).toMatchObject({ status: 'waiting' })
  })

  test('is decided once, of two at the same time', async () => {
    const approval = await anApproval('company')
    const { registrationId, version } = approval
    const both = await Promise.all([
      approveRegistration(forCompanies, approval),
      refuseRegistration(manager, { registrationId, version, reason: '다른 신청과 겹칩니다.' }),
    ])
    expect(both.map(answerOf).sort()).toEqual(['changed-meanwhile', 'done'])
  })

  test('refused says why, by mail, and may be made again', async () => {
    const { registrationId, version, input } = await anApplication('company')
    const reason = '대표번호로\n확인되지 않았습니다.'
    expect(answerOf(await refuseRegistration(forCompanies, { registrationId, version, reason }))).toBe('done')
    expect((await mailsTo(input.contactEmail)).at(-1)?.text).toContain('사유: 대표번호로 확인되지 않았습니다.')
    expect(answerOf(await applyForRegistration(someone(), input))).toBe('done')
  })

  test('lets a decider invite nobody but its contact', async () => {
    const partner = await somePartner('company')
    const invitation = { email: 'friend@hanbit.example', name: '지인', role: 'institutionOfficer' as const }
    expect(answerOf(await invitePerson(forCompanies, { ...invitation, partnerId: partner.id }))).toBe('not-allowed')
    const both = await actorWithDuties(
      { role: 'publicInstitutionCoManager' },
      { role: 'institutionOfficer', partnerId: partner.id },
    )
    expect(answerOf(await approveRegistration(both, await anApproval('company')))).toBe('not-found')
  })
})
