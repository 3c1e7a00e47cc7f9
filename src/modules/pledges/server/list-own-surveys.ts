import 'server-only'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import { type AnswerTime, mayAnswer } from '@/modules/rounds/domain/may-answer'
import { findAllowance } from '@/modules/rounds/server/find-allowance'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { AnswerStatus } from '../domain/answer-life-cycle'
import { answeringPartners, answeringRegions } from '../domain/answer-policy'

export interface OwnSurvey {
  readonly roundId: string
  readonly roundName: string
  readonly introduction: string | null
  readonly isDemonstration: boolean
  readonly opensAt: Date | null
  readonly time: AnswerTime
  /** Of the body or region that answers. */
  readonly name: string
  readonly href: string
  readonly status: 'none' | AnswerStatus
  readonly takesPart: boolean
  readonly submittedAt: Date | null
}

/** Surveys the actor answers for a body or a region of their own, those that take answers first, then the newest. */
export async function listOwnSurveys(actor: SignedInActor): Promise<OwnSurvey[]> {
  const client = await database()
  const partnerIds = [...answeringPartners(actor)]
  const codes = [...answeringRegions(actor)]
  if (partnerIds.length + codes.length === 0) return []
  const [now, rounds, partners] = await Promise.all([
    databaseTime(),
    client.round.findMany({
      where: { status: { not: 'draft' }, parentId: null, audienceKinds: { isEmpty: false }, referenceKey: null },
      include: {
        pledges: { where: { partnerId: { in: partnerIds } } },
        proposals: { where: { regionCode: { in: codes } } },
        regions: { where: { regionCode: { in: codes } }, include: { region: { select: { fullName: true } } } },
      },
      orderBy: { createdAt: 'desc' },
    }),
    client.partner.findMany({ where: { id: { in: partnerIds } }, select: { id: true, name: true, kind: true } }),
  ])
  const surveys: OwnSurvey[] = []
  for (const round of rounds) {
    const { id: roundId, name: roundName, introduction, isDemonstration, opensAt } = round
    const common = { roundId, roundName, introduction, isDemonstration, opensAt }
    for (const { id: partnerId, name, kind } of partners) {
      const pledge = round.pledges.find((row) => row.partnerId === partnerId)
      if (!pledge && !round.audienceKinds.includes(kind)) continue
      const time = mayAnswer(round, await findAllowance(client, roundId, { partnerId }), now)
      surveys.push({
        ...common,
        time,
        name,
        href: `/survey/${roundId}/partners/${partnerId}`,
        status: pledge?.status ?? 'none',
        takesPart: pledge?.takesPart ?? true,
        submittedAt: pledge?.submittedAt ?? null,
      })
    }
    for (const { regionCode, region } of round.regions) {
      const proposal = round.proposals.find((row) => row.regionCode === regionCode)
      const time = mayAnswer(round, await findAllowance(client, roundId, { regionCode }), now)
      surveys.push({
        ...common,
        time,
        name: region.fullName,
        href: `/survey/${roundId}/regions/${regionCode}`,
        status: proposal?.status ?? 'none',
        takesPart: true,
        submittedAt: proposal?.submittedAt ?? null,
      })
    }
  }
  return surveys.sort((one, other) => Number(other.time.isAllowed) - Number(one.time.isAllowed))
}
