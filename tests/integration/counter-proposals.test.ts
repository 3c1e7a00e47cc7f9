import { answerCounterProposal } from '@/modules/agreements/server/answer-counter-proposal'
import { listCounterProposals } from '@/modules/agreements/server/list-counter-proposals'
import { sendCounterProposal } from '@/modules/agreements/server/send-counter-proposal'
import { withdrawCounterProposal } from '@/modules/agreements/server/withdraw-counter-proposal'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import {
  answerCounterProposalInput,
  sendCounterProposalInput,
} from '@/modules/agreements/domain/counter-proposal-input'
import { openProposalLimit } from '@/modules/agreements/domain/counter-proposal'
import { database } from '@/platform/db/database'
import { actorWith } from '../support/actors'
import { useDatabase } from '../support/database'
import { actorWithDuties } from '../support/people'
import { aBody } from '../support/survey-rounds'
import { valueOf } from '../support/value-of'

useDatabase()

const own = '46880'
let county: SignedInActor

const proposalTo = (partnerId: string, regionCode = own) => ({
  regionCode,
  partnerId,
  reason: '역세권 사업을 함께 하고 싶습니다.',
  wishedText: '직원 워크숍',
})
const answerTo = (
  proposalId: string,
  answer: 'accepted' | 'acceptedInPart' | 'postponed' | 'declined',
  version = 1,
) => ({
  proposalId,
  version,
  answer,
  text: answer === 'accepted' ? '' : '예산이 정해진 뒤에 정하겠습니다.',
  postponedTo: answer === 'postponed' ? '2027-03-02' : null,
})
const aPartnerWithOfficer = async (kind: 'ministry' | 'publicInstitution' | 'company' = 'company') => {
  const { partner } = await aBody(kind)
  return { partner, officer: await actorWithDuties({ role: 'institutionOfficer', partnerId: partner.id }) }
}

beforeAll(async () => {
  county = await actorWith('regionOfficer')
})

describe('역제안', () => {
  test('accepted becomes a planned tie of both; the county is told', async () => {
    const { partner, officer } = await aPartnerWithOfficer()
    const id = valueOf(await sendCounterProposal(county, proposalTo(partner.id)))
    const inbox = await (await database()).notice.findMany({ where: { recipientPersonId: officer.personId } })
    expect(inbox.some(({ title }) => title.includes('결연을 제안했습니다'))).toBe(true)
    valueOf(await answerCounterProposal(officer, answerTo(id, 'accepted')))
    const row = await (
      await database()
    ).counterProposal.findUniqueOrThrow({
      where: { id },
      include: { agreement: { include: { parties: true } } },
    })
    expect(row.agreement).toMatchObject({ status: 'planned', basis: 'additionalAgreement' })
    expect(row.agreement!.parties.map(({ regionCode, partnerId }) => regionCode ?? partnerId).sort()).toEqual(
      [own, partner.id].sort(),
    )
    expect(await sendCounterProposal(county, proposalTo(partner.id))).toEqual({ ok: false, refusal: 'already-tied' })
  })

  test('later, less or no needs words, and later a day; a yes does not', () => {
    const parse = (fields: object) =>
      answerCounterProposalInput.safeParse({ proposalId: crypto.randomUUID(), version: 1, ...fields })
    expect(parse({ answer: 'accepted' }).success).toBe(true)
    for (const answer of ['acceptedInPart', 'postponed', 'declined']) expect(parse({ answer }).success).toBe(false)
    expect(parse({ answer: 'postponed', text: '예산' }).success).toBe(false)
    expect(parse({ answer: 'postponed', text: '예산', postponedTo: '2027-03-02' }).success).toBe(true)
  })

  test('never carries words that make a donation a duty', () => {
    const parse = (reason: string) =>
      sendCounterProposalInput.safeParse({ regionCode: own, partnerId: crypto.randomUUID(), reason }).success
    expect(parse('고향사랑기부 직원 1인당 10만 원씩 목표로 참여해 주세요.')).toBe(false)
    expect(parse('고향사랑기부 제도를 직원에게 안내해 주시면 고맙겠습니다.')).toBe(true)
  })

  test('is answered once: of two officers, and of an answer and a withdrawal, one wins', async () => {
    const { partner, officer } = await aPartnerWithOfficer()
    const id = valueOf(await sendCounterProposal(county, proposalTo(partner.id)))
    const outcomes = await Promise.all([
      answerCounterProposal(officer, answerTo(id, 'postponed')),
      answerCounterProposal(officer, answerTo(id, 'accepted')),
      withdrawCounterProposal(county, { proposalId: id, version: 1 }),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await (await database()).agreement.count({ where: { proposal: { id } } })).toBeLessThanOrEqual(1)
  })

  test('is one at a time to one body, and ten at a time from one county', async () => {
    const county2 = await actorWithDuties({ role: 'regionOfficer', regionCode: '51770' })
    const bodies = await (
      await database()
    ).partner.findMany({ where: { kind: 'publicInstitution', validTo: null }, take: openProposalLimit + 6 })
    const free = []
    for (const { id } of bodies) {
      const sent = await sendCounterProposal(county2, proposalTo(id, '51770'))
      if (sent.ok) free.push(id)
      else expect(['already-tied', 'too-many-open']).toContain(sent.refusal)
    }
    expect(free).toHaveLength(openProposalLimit)
    expect(await sendCounterProposal(county2, proposalTo(free[0]!, '51770'))).toEqual({
      ok: false,
      refusal: 'already-open',
    })
  })

  test('is seen by both sides and those who look after them, and by nobody else', async () => {
    const { partner, officer } = await aPartnerWithOfficer('publicInstitution')
    const id = valueOf(await sendCounterProposal(county, proposalTo(partner.id)))
    const sees = async (actor: SignedInActor) => (await listCounterProposals(actor)).some((row) => row.id === id)
    const seen = async (...actors: SignedInActor[]) => Promise.all(actors.map(sees))
    const roles = ['ministryManager', 'ministryViewer', 'publicInstitutionCoManager', 'provinceOfficer'] as const
    expect(await seen(county, officer, ...(await Promise.all(roles.map(actorWith))))).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
    ])
    const others = ['companyCoManager', 'institutionOfficer', 'systemAdministrator'] as const
    expect(await seen(...(await Promise.all(others.map(actorWith))))).toEqual([false, false, false])
    expect(await answerCounterProposal(county, answerTo(id, 'accepted'))).toEqual({ ok: false, refusal: 'not-allowed' })
    expect(await sendCounterProposal(officer, proposalTo(partner.id))).toEqual({ ok: false, refusal: 'not-allowed' })
    expect(await withdrawCounterProposal(officer, { proposalId: id, version: 1 })).toEqual({
      ok: false,
      refusal: 'not-allowed',
    })
  })
})
