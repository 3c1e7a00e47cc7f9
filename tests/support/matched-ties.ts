import type { Prisma } from '@/platform/db/generated/client'
import { settingsOfRound } from '@/modules/matching/domain/settings/run-settings'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { sampleRules } from '../../prisma/seed/demo/sample-round'
import { aPerson } from './people'
import { aRound, inMinutes } from './survey-rounds'
import { unused } from './write-use-cases'

interface Tie {
  readonly regionCode: string
  readonly partnerId: string
  /** Minutes from now; null while nobody has been asked. */
  readonly consentMinutes?: number | null
  readonly answers?: readonly Pick<Prisma.ConsentCreateManyInput, 'regionCode' | 'partnerId' | 'answer' | 'reason'>[]
}

/** A confirmed round of its own with one matched agreement, whose consent is open. */
export async function aMatchedTie({ regionCode, partnerId, consentMinutes = 60, answers = [] }: Tie) {
  const client = await database()
  const round = await aRound('confirmed')
  if (consentMinutes !== null)
    await client.round.update({
      where: { id: round.id },
      data: { consentClosesAt: await inMinutes(consentMinutes) },
    })
  const { id: personId } = await aPerson()
  const now = await databaseTime()
  const settings = settingsOfRound(sampleRules) as object
  const run = await client.matchingRun.create({
    data: {
      roundId: round.id,
      name: unused('실행'),
      status: 'cancelled',
      settings,
      createdById: personId,
      createdAt: now,
    },
  })
  const confirmation = await client.confirmation.create({
    data: { runId: run.id, roundId: round.id, confirmedById: personId, confirmedAt: now },
  })
  const agreement = await client.agreement.create({
    data: {
      status: 'matched',
      basis: 'portalMatch',
      source: '시험',
      createdAt: now,
      roundId: round.id,
      confirmationId: confirmation.id,
      parties: {
        create: [
          { regionCode, nameThen: '지역' },
          { partnerId, nameThen: '기관' },
        ],
      },
    },
  })
  await client.consent.createMany({
    data: answers.map((answer) => ({
      agreementId: agreement.id,
      roundId: round.id,
      answeredById: personId,
      answeredAt: now,
      ...answer,
    })),
  })
  return { agreementId: agreement.id, roundId: round.id }
}

/** An open proposal of a region to a body that has no tie with it. */
export async function anOpenProposal(regionCode: string, partnerId: string) {
  const client = await database()
  const { id: sentById } = await aPerson()
  // One open at a time between two: what a case before left open gives way, and so does what it agreed on.
  await client.counterProposal.updateMany({
    where: { regionCode, partnerId },
    data: { status: 'withdrawn', agreementId: null },
  })
  await client.agreement.updateMany({
    where: { source: '포털 역제안 수락', parties: { some: { regionCode } } },
    data: { status: 'ended' },
  })
  const { id } = await client.counterProposal.create({
    data: { regionCode, partnerId, reason: '제안', sentById, sentAt: await databaseTime() },
  })
  return { proposalId: id, version: 1 }
}
