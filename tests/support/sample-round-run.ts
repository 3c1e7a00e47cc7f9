import { startRun } from '@/modules/matching/server/start-run'
import { workOffRuns } from '@/modules/matching/server/work-off-runs'
import { database } from '@/platform/db/database'
import { sampleRoundName, smallRoundName } from '../../prisma/seed/demo/sample-round'
import { actorWith } from './actors'
import { confirmRun } from './confirm-run'
import { valueOf } from './value-of'

const firstRunName = '첫 실행'

/** A demonstration round and its first run, as `useDatabase('matched')` holds them. */
export async function sampleRun(roundName = sampleRoundName) {
  const client = await database()
  const { id, roundId } = await client.matchingRun.findFirstOrThrow({
    where: { name: firstRunName, round: { name: roundName } },
  })
  return { runId: id, roundId }
}

async function solve(roundName: string) {
  const client = await database()
  const { id: roundId } = await client.round.findFirstOrThrow({ where: { name: roundName } })
  valueOf(await startRun(await actorWith('ministryManager'), { roundId, name: firstRunName, preset: 'balanced' }))
  await workOffRuns()
}

/** The small round runs and is confirmed, then the sample round runs, over the ties that stand by then. */
export async function makeMatched() {
  await solve(smallRoundName)
  valueOf(await confirmRun(await actorWith('ministryManager'), (await sampleRun(smallRoundName)).runId))
  await solve(sampleRoundName)
}
