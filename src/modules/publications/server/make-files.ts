import 'server-only'
import type { ScoringFacts } from '@/modules/matching/domain/scoring/scoring-facts'
import { factsForRun } from '@/modules/matching/domain/settings/facts-for-run'
import type { MatchingProblem, PairIndex } from '@/engine/matching-problem'
import { certificateOfFile } from '@/engine/files/certificate-file'
import type { CertificateFile } from '@/engine/files/matching-file'
import { readMatchingFile } from '@/engine/files/read-matching-file'
import type { RunMeasures } from '@/modules/matching/domain/runs/run-measures'
import { runSettings } from '@/modules/matching/domain/settings/run-settings'
import { verifyCertificate } from '@/engine/certificate/verify-certificate'
import { unzippedJson } from '@/modules/matching/server/run-files'
import type { Transaction } from '@/platform/db/database'
import { makePublicFiles } from '../domain/public-files'
import { sealerOf } from './seal-pairs'
import { hashOf, problemTextOf } from './stored-text'

const wanted = {
  id: true,
  status: true,
  settings: true,
  factsFile: true,
  problemFile: true,
  problemHash: true,
  engineVersion: true,
  total: true,
  certificate: true,
  measures: true,
  round: { select: { id: true, name: true } },
  pairs: { select: { regionCode: true, partnerId: true } },
} as const

/** What a run kept of itself, as far as a publication is made of it. Null when there is no such run, or it has not ended well. */
export async function loadPublishedRun(transaction: Transaction, runId: string) {
  const run = await transaction.matchingRun.findUnique({ where: { id: runId }, select: wanted })
  if (!run || run.status !== 'done') return null
  const { factsFile, problemFile, problemHash, engineVersion, total, certificate } = run
  if (!factsFile || !problemFile || !problemHash || !engineVersion || total === null || !certificate) return null
  const problemText = problemTextOf(problemFile, problemHash)
  if (problemText === null) return null
  return {
    ...run,
    problemText,
    problemHash,
    engineVersion,
    total,
    facts: unzippedJson<ScoringFacts>(factsFile),
    settings: runSettings.parse(run.settings),
    measures: run.measures as unknown as RunMeasures,
    certificate: certificate as unknown as CertificateFile,
  }
}

export type PublishedRun = NonNullable<Awaited<ReturnType<typeof loadPublishedRun>>>

/** The two texts of a publication. The same run, moment and secret give the same texts. */
export function makeFilesOf(run: PublishedRun, confirmedAt: Date, secret: string | null) {
  const { measures, pairs } = run
  const facts = factsForRun(run.facts, run.settings)
  const inRound = new Set(facts.regions.map(({ code }) => code))
  const inProblem = new Set(facts.partners.map(({ id }) => id))
  return makePublicFiles(
    run.problemText,
    {
      round: run.round,
      engineVersion: run.engineVersion,
      confirmedAt: confirmedAt.toISOString(),
      settings: run.settings,
      regionNames: new Map(facts.regions.map(({ code, fullName }) => [code, fullName])),
      partnerNames: new Map(facts.partners.map(({ id, name, kind }) => [id, { name, kind }])),
      outside: facts.ties
        .filter(({ regionCode, holderId }) => inRound.has(regionCode) && (!holderId || !inProblem.has(holderId)))
        .map(({ regionCode, kind }) => ({ regionCode, kind: kind as 'other' })),
      standing: { kept: measures.standingPairs, ended: measures.endedPairs },
      pairs,
      total: run.total,
      certificate: run.certificate,
    },
    { hashOf, ...(secret ? { sealPair: sealerOf(secret) } : {}) },
  )
}

/** Whether the run's own certificate holds for its pairs; then its gap, else null. */
export function gapProven(run: PublishedRun): number | null {
  const parsed = readMatchingFile(run.problemText)
  if (!parsed.ok) return null
  const { valid, gap } = verifyCertificate(parsed.problem, {
    total: run.total,
    certificate: certificateOfFile(run.certificate),
    pairs: indicesOf(parsed.problem, run.pairs),
  })
  return valid ? gap : null
}

function indicesOf(problem: MatchingProblem, pairs: PublishedRun['pairs']): PairIndex[] {
  const regionAt = new Map(problem.places.map(({ id }, at) => [id, at]))
  const partnerAt = new Map(problem.helpers.map(({ id }, at) => [id, at]))
  return pairs.map(({ regionCode, partnerId }): PairIndex => [regionAt.get(regionCode)!, partnerAt.get(partnerId)!])
}
