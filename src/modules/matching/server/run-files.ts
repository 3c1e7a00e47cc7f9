import 'server-only'
import { gunzipSync } from 'node:zlib'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import { isUuid } from '@/shared/is-uuid'
import type { ScoringFacts } from '../domain/scoring/scoring-facts'
import { visibleRuns } from '../domain/settings/run-policy'
import type { ProblemFile } from '@/engine/files/matching-file'
import { problemOfFile } from '@/engine/files/problem-file'
import type { MatchingProblem } from '@/engine/matching-problem'

/** The text of a stored file; the first runs kept theirs uncompressed. */
const textOf = (file: Uint8Array): string =>
  new TextDecoder().decode(file[0] === 0x1f && file[1] === 0x8b ? gunzipSync(file) : file)

export const unzippedJson = <Value>(file: Uint8Array): Value => JSON.parse(textOf(file)) as Value

async function fileOf(actor: Actor, runId: string, column: 'factsFile' | 'problemFile') {
  if (!isUuid(runId)) return null
  const client = await database()
  const run = await client.matchingRun.findFirst({
    where: { AND: [visibleRuns(actor), { id: runId }] },
    select: { [column]: true },
  })
  return (run?.[column] as Uint8Array | null | undefined) ?? null
}

/** What was known when the run began: names, wishes, places of all regions and partners of the round. Null before it ran. */
export async function loadRunFacts(actor: Actor, runId: string): Promise<ScoringFacts | null> {
  const file = await fileOf(actor, runId, 'factsFile')
  return file && unzippedJson<ScoringFacts>(file)
}

/** The problem the run solved, as it was solved. Null before it ran. */
export async function loadRunProblem(actor: Actor, runId: string): Promise<MatchingProblem | null> {
  const file = await fileOf(actor, runId, 'problemFile')
  return file && problemOfFile(unzippedJson<ProblemFile>(file))
}
