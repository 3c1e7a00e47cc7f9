import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { calculateRun, type CalculationInput } from '@/modules/matching/domain/runs/calculate-run'
import type { ProblemFile } from '@/engine/files/matching-file'
import type { CheckOutcome } from '@/modules/publications/domain/checks'
import { sealerWith } from '@/modules/publications/domain/digest'
import { type PublishedMatch, makePublicFiles } from '@/modules/publications/domain/public-files'
import { type PublishedFiles, verifyPublication } from '@/modules/publications/domain/verify-publication'
import { canonicalJson } from '@/shared/canonical-json'

export const hashOf = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')
export const bytesOf = (text: string) => new TextEncoder().encode(text)
export const secretOfTests = '5a'.repeat(32)

/** A solved run with the texts of its publication; with a secret, the wishes stay private. */
export async function aPublication(calculation: CalculationInput, secret?: string) {
  let problem: ProblemFile | undefined
  const { result, pairs, measures } = calculateRun(calculation, { onProblem: (made) => (problem = made) })
  const problemText = canonicalJson(problem)
  const { regions, partners } = calculation.facts
  const match: PublishedMatch = {
    round: { id: '00000000-0000-7000-8000-00000000000a', name: calculation.name },
    engineVersion: 'network-simplex/1',
    confirmedAt: '2026-11-22T00:00:00.000Z',
    settings: calculation.settings,
    regionNames: new Map(regions.map(({ code, fullName }) => [code, fullName])),
    partnerNames: new Map(partners.map(({ id, name, kind }) => [id, { name, kind }])),
    outside: [],
    standing: { kept: measures.standingPairs, ended: measures.endedPairs },
    pairs,
    total: result.total,
    certificate: result.certificate,
  }
  const publicity = { hashOf, ...(secret ? { sealPair: await sealerWith(secret) } : {}) }
  const texts = await makePublicFiles(problemText, match, publicity)
  return { texts, problemText, match, status: result.status }
}

const fingerprintOf = (text: string) => ({ text: hashOf(text), file: hashOf(gzipSync(text)) })

/** Files as a page hands them to the check; fingerprints are those of the texts unless said otherwise. */
export function filesOf(
  texts: { readonly problem: string; readonly result: string },
  over: Partial<PublishedFiles> = {},
): PublishedFiles {
  return {
    problem: bytesOf(texts.problem),
    result: bytesOf(texts.result),
    fingerprints: { problem: fingerprintOf(texts.problem), result: fingerprintOf(texts.result) },
    wishesPublic: true,
    clock: () => 0,
    ...over,
  }
}

export async function outcomesOf(files: PublishedFiles): Promise<CheckOutcome[]> {
  const outcomes: CheckOutcome[] = []
  for await (const outcome of verifyPublication(files)) outcomes.push(outcome)
  return outcomes
}
