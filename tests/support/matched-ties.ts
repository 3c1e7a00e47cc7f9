import type { Prisma } from '@/platform/db/generated/client'
import { settingsOfRound } from '@/modules/matching/domain/run-settings'
import { database } from '@/platform/db/database'
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
  const settings = settingsOfRound(sampleRules) as object
  const run = await client.matchingRun.create({
    data: { roundId: round.id, name: unused('실행'), status: 'cancelled', settings, createdById: personId },
  })
  const confirmation = await client.confirmation.create({
    data: { runId: run.id, roundId: round.id, confirmedById: personId },
  })
  const agreement = await client.agreement.create({
    data: {
      status: 'matched',
      basis: 'portalMatch',
      source: '시험',
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
      ...answer,
    })),
  })
  return { agreementId: agreement.id, roundId: round.id }
}
