import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import type { Prisma } from '@/platform/db/generated/client'
import { isUuid } from '@/shared/is-uuid'
import type { CertificateFile, FairnessFile } from '@/engine/files/matching-file'
import type { Shortfall } from '../domain/clashes/shortfall'
import type { RunMeasures } from '../domain/runs/run-measures'
import { runSettings } from '../domain/settings/run-settings'
import type { ScorePart } from '../domain/scoring/scoring'
import { visiblePairs, visibleRuns } from '../domain/settings/run-policy'

const summary = {
  id: true,
  name: true,
  status: true,
  step: true,
  total: true,
  solveMs: true,
  parentId: true,
  createdAt: true,
  startedAt: true,
  finishedAt: true,
  cancelRequestedAt: true,
  measures: true,
  settings: true,
  fairness: true,
  certificate: true,
} as const

interface StoredSummary {
  readonly measures: unknown
  readonly settings: unknown
  readonly fairness: unknown
  readonly certificate: unknown
}

/** JSON columns with their types; what the certificate says of the total is its gap alone. */
const typed = <Row extends StoredSummary>({ measures, settings, fairness, certificate, ...run }: Row) => ({
  ...run,
  settings: runSettings.parse(settings),
  measures: measures as RunMeasures | null,
  fairness: fairness as FairnessFile | null,
  gap: (certificate as CertificateFile | null)?.gap ?? null,
})

/** Of these runs, those that keep the facts they were made of: without them nothing but their pairs can be shown. */
async function idsWithFacts(where: Prisma.MatchingRunWhereInput): Promise<ReadonlySet<string>> {
  const client = await database()
  const rows = await client.matchingRun.findMany({
    where: { ...where, factsFile: { not: null } },
    select: { id: true },
  })
  return new Set(rows.map(({ id }) => id))
}

/** Runs of a round, latest first. */
export async function listRuns(actor: Actor, roundId: string) {
  const client = await database()
  const [rows, withFacts] = await Promise.all([
    client.matchingRun.findMany({
      where: { AND: [visibleRuns(actor), { roundId }] },
      select: summary,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    }),
    idsWithFacts({ roundId }),
  ])
  return rows.map((run) => ({ ...typed(run), hasFacts: withFacts.has(run.id) }))
}

export type RunSummary = Awaited<ReturnType<typeof listRuns>>[number]

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
      version: true,
      factsAt: true,
      createdById: true,
      startedById: true,
      problemHash: true,
      engineVersion: true,
      shortfall: true,
      failure: true,
      parent: { select: { id: true, name: true, status: true, total: true, settings: true } },
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
  const { confirmations, shortfall, parent, ...rest } = run
  return {
    ...typed(rest),
    hasFacts: (await idsWithFacts({ id: runId })).has(runId),
    shortfall: shortfall as readonly Shortfall[] | null,
    parent: parent && { ...parent, settings: runSettings.parse(parent.settings) },
    confirmation: confirmations[0] ?? null,
    pairs,
  }
}

export type RunDetails = NonNullable<Awaited<ReturnType<typeof getRun>>>
