import 'server-only'
import { type Actor, hasPermission, partnerSliceOf, regionSliceOf } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import type { Prisma } from '@/platform/db/generated/client'
import { isUuid } from '@/shared/is-uuid'
import type { RunMeasures } from '../domain/run-measures'
import type { ScorePart } from '../domain/scoring'

export const visibleRuns = (actor: Actor): Prisma.MatchingRunWhereInput =>
  hasPermission(actor, 'matching.view') ? {} : { id: { in: [] } }

/** Pairs of the actor's slices: the ministry all, co-managers their kind of partner, a 시도 its regions; with two duties, both. */
export function visiblePairs(actor: Actor): Prisma.ProposedPairWhereInput {
  const partners = partnerSliceOf(actor, 'matching.view')
  const regions = regionSliceOf(actor, 'matching.view')
  if (partners === 'all' || regions === 'all') return {}
  return {
    OR: [
      { region: { provinceCode: { in: [...regions.provinceCodes] } } },
      { partner: { kind: { in: partners.kinds as never[] } } },
    ],
  }
}

const summary = {
  id: true,
  name: true,
  status: true,
  total: true,
  solveMs: true,
  createdAt: true,
  measures: true,
} as const

export async function listRuns(actor: Actor, roundId: string) {
  const client = await database()
  const rows = await client.matchingRun.findMany({
    where: { AND: [visibleRuns(actor), { roundId }] },
    select: summary,
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(({ measures, ...run }) => ({ ...run, measures: measures as RunMeasures | null }))
}

export interface ProposedPairView {
  readonly regionCode: string
  readonly regionName: string
  readonly partnerId: string
  readonly partnerName: string
  readonly partnerKind: string
  readonly score: number
  readonly parts: readonly ScorePart[]
  readonly isStanding: boolean
}

/** One run with the proposed pairs the actor may see, region by region, best first; null when it is not theirs to see. */
export async function getRun(actor: Actor, runId: string) {
  if (!isUuid(runId)) return null
  const client = await database()
  const run = await client.matchingRun.findFirst({
    where: { AND: [visibleRuns(actor), { id: runId }] },
    select: {
      ...summary,
      roundId: true,
      weights: true,
      problemHash: true,
      engineVersion: true,
      shortfall: true,
      failure: true,
      confirmations: { where: { undoneAt: null }, select: { id: true, confirmedAt: true } },
      pairs: {
        where: visiblePairs(actor),
        include: { region: { select: { fullName: true } }, partner: { select: { name: true, kind: true } } },
        orderBy: [{ regionCode: 'asc' }, { score: 'desc' }, { partnerId: 'asc' }],
      },
    },
  })
  if (!run) return null
  const pairs = run.pairs.map(
    ({ regionCode, partnerId, region, partner, score, parts, isStanding }): ProposedPairView => ({
      regionCode,
      partnerId,
      score,
      isStanding,
      regionName: region.fullName,
      partnerName: partner.name,
      partnerKind: partner.kind,
      parts: parts as unknown as ScorePart[],
    }),
  )
  const { measures, weights, confirmations, ...rest } = run
  return {
    ...rest,
    measures: measures as RunMeasures | null,
    weights: weights as Record<ScorePart['criterion'], number>,
    confirmation: confirmations[0] ?? null,
    pairs,
  }
}

export type RunDetails = NonNullable<Awaited<ReturnType<typeof getRun>>>
