import type { AnswerContent } from '@/modules/pledges/domain/answer-content'
import type { AnswerSubject } from '@/modules/pledges/domain/answer-input'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { surveyRoundName } from '../../prisma/seed/demo/sample-round'
import { completePledge } from './complete-pledge'
import { unused } from './write-use-cases'

const completeProposal = (partnerId: string): AnswerContent => ({
  needs: ['bbbbbb'],
  'need.bbbbbb.what': '워케이션 손님',
  wishes: [partnerId],
  [`wish.${partnerId}.reason`]: '역세권 사업을 함께 하고 싶습니다.',
  'contact.department': '기획예산실',
  'contact.name': '장지역',
  'contact.phone': '061-390-1234',
})

export const surveyRoundId = async () =>
  (await (await database()).round.findFirstOrThrow({ where: { name: surveyRoundName } })).id

export const pledgeOf = async (partnerId: string): Promise<AnswerSubject> => ({
  kind: 'pledge',
  roundId: await surveyRoundId(),
  partnerId,
})

export const proposalOf = async (regionCode: string): Promise<AnswerSubject> => ({
  kind: 'proposal',
  roundId: await surveyRoundId(),
  regionCode,
})

/** One change of what the remark says now. */
export async function aSave(subject: AnswerSubject) {
  const client = await database()
  const { kind, roundId } = subject
  const row =
    kind === 'pledge'
      ? await client.pledge.findFirst({ where: { roundId, partnerId: subject.partnerId } })
      : await client.regionProposal.findFirst({ where: { roundId, regionCode: subject.regionCode } })
  const { remark: base = null } = (row?.content ?? {}) as AnswerContent
  return { subject, changes: [{ field: 'remark', base, value: unused('비고') }], focus: null }
}

/** An answer with nothing missing and one submitted version, and the version of its row. */
async function ready(subject: AnswerSubject, status: 'draft' | 'submitted') {
  const client = await database()
  const { kind, roundId } = subject
  const now = await databaseTime()
  const state = { status, submittedAt: status === 'submitted' ? now : null, updatedAt: now, version: 1 }
  let owner: { pledgeId: string } | { proposalId: string }
  let content: AnswerContent
  if (kind === 'pledge') {
    const key = { roundId, partnerId: subject.partnerId }
    const data = { ...state, content: { ...completePledge } }
    const { id } = await client.pledge.upsert({
      where: { roundId_partnerId: key },
      create: { ...key, ...data, createdAt: now },
      update: data,
    })
    owner = { pledgeId: id }
    content = completePledge
  } else {
    const key = { roundId, regionCode: subject.regionCode }
    content = completeProposal(
      (await client.partner.findFirstOrThrow({ where: { kind: 'ministry', validTo: null } })).id,
    )
    const data = { ...state, content: content as object }
    const { id } = await client.regionProposal.upsert({
      where: { roundId_regionCode: key },
      create: { ...key, ...data, createdAt: now },
      update: data,
    })
    owner = { proposalId: id }
  }
  if ((await client.answerVersion.count({ where: owner })) === 0)
    await client.answerVersion.create({
      data: { ...owner, number: 1, status: 'submitted', content: content as object, savedAt: now },
    })
  return { subject, version: 1 }
}

export const aSubmission = async (subject: AnswerSubject) => ({ ...(await ready(subject, 'draft')), lateReason: '' })
export const aWithdrawal = async (subject: AnswerSubject) => ({
  ...(await ready(subject, 'submitted')),
  reason: '재검토',
})
export const aFilling = async (subject: AnswerSubject) => ({ ...(await ready(subject, 'draft')), number: 1 })
