import { type Actor, hasRole } from '@/modules/accounts/domain/actor'
import type { AnswerSubject } from '@/modules/pledges/domain/answer-input'
import type { RoundContent } from '@/modules/rounds/domain/round-fields'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { sampleRules } from '../../prisma/seed/demo/sample-round'
import { aPerson } from './people'
import { surveyRoundId } from './survey-answers'
import { unused } from './write-use-cases'

const minuteMs = 60_000

/** By the database's clock, on a whole minute as a form would have it. */
export async function inMinutes(minutes: number): Promise<Date> {
  const now = (await databaseTime()).getTime()
  return new Date(Math.floor(now / minuteMs) * minuteMs + minutes * minuteMs)
}

/** What a form says of a new round over two regions, ministries and companies, closing in a week. */
export const roundContent = async (change: Partial<RoundContent> = {}): Promise<RoundContent> => ({
  name: unused('수요조사'),
  introduction: '희망을 받습니다.',
  contactText: '기업협력지원과 044-200-0000',
  opensAt: null,
  closesAt: await inMinutes(7 * 24 * 60),
  consentClosesAt: null,
  regionCodes: ['46880', '51770'],
  audienceKinds: ['ministry', 'company'],
  rules: sampleRules,
  ...change,
})

/** A round of that content, put into the database as it is. */
export async function aRound(
  status: 'draft' | 'open' | 'closed' | 'confirmed' = 'draft',
  change: Partial<RoundContent> = {},
) {
  const client = await database()
  const { regionCodes, audienceKinds, ...content } = await roundContent(change)
  return client.round.create({
    data: {
      ...content,
      status,
      createdAt: await databaseTime(),
      audienceKinds: [...audienceKinds],
      regions: { create: regionCodes.map((regionCode) => ({ regionCode })) },
    },
  })
}

export const theRound = async (status: 'draft' | 'open' | 'closed') => {
  const { id } = await aRound(status)
  return { roundId: id, version: 1 }
}

export const aRoundUpdate = async (roundId: string) => ({ roundId, version: 1, content: await roundContent() })

/** A body of a kind that nobody has reminded, with an officer. */
export async function aBody(kind: 'ministry' | 'publicInstitution' | 'company') {
  const client = await database()
  const partner = await client.partner.create({
    data: { kind, name: unused('새기관'), standing: 'verified', choseong: 'ㅅㄱㄱ', source: '보도자료' },
  })
  const officer = await aPerson({ duties: [{ role: 'institutionOfficer', partnerId: partner.id }] })
  return { partner, officer }
}

/** Everybody this actor looks after who has not answered, with somebody to remind among them. */
export async function aReminder(actor: Actor) {
  await aBody(hasRole(actor, 'companyCoManager') ? 'company' : 'publicInstitution')
  return { roundId: await surveyRoundId(), text: '아직 답을 받지 못했습니다.', filter: {} }
}

export const aLateAllowance = async (subject: AnswerSubject) => ({
  subject,
  until: await inMinutes(30 * 24 * 60),
  reason: '결재가 늦어짐',
})

/** An allowance in force, to be taken back. */
export async function aRevocation(subject: AnswerSubject) {
  const { roundId } = subject
  const body = subject.kind === 'pledge' ? { partnerId: subject.partnerId } : { regionCode: subject.regionCode }
  const client = await database()
  const grantedById = (await client.person.findFirstOrThrow()).id
  await client.lateAllowance.create({
    data: {
      roundId,
      ...body,
      until: await inMinutes(30 * 24 * 60),
      reason: '결재가 늦어짐',
      grantedById,
      grantedAt: await databaseTime(),
    },
  })
  return { subject, reason: '잘못 허용함' }
}
