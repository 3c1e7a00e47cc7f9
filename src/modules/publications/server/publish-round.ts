import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { bodiesOfPairs, findOfficers } from '@/modules/accounts/server/find-officers'
import { tellOfficers } from '@/modules/accounts/server/tell-officers'
import { writeAs } from '@/modules/accounts/server/write-as'
import { moveRound } from '@/modules/rounds/server/move-round'
import { uniqueViolation } from '@/platform/db/unique-violation'
import { type Result, done, refused } from '@/shared/result'
import type { PublishRoundInput } from '../domain/publication-input'
import type { PublicationRefusal } from '../domain/publication-refusals'
import { canPublish } from '../domain/publication-policy'
import { gapProven, loadPublishedRun, makeFilesOf } from './make-files'
import { beginPublication } from './move-publication'
import { newSecret } from './seal-pairs'
import { hashOf, zipped } from './stored-text'
import { databaseDay } from '@/platform/db/database-clock'

/** Publishes the confirmed match of a round: two files that anyone can check. Of two officers at once, one wins. Returns the round. */
export async function publishRound(
  actor: Actor,
  { roundId, runId }: PublishRoundInput,
): Promise<Result<string, PublicationRefusal>> {
  if (actor.kind !== 'person' || !canPublish(actor)) return refused('not-allowed')
  try {
    return await writeAs(actor, async (transaction) => {
      const confirmation = await transaction.confirmation.findFirst({
        where: { roundId, undoneAt: null },
        select: { runId: true, confirmedAt: true, run: { select: { round: true } } },
      })
      if (!confirmation) return refused('not-confirmed')
      if (confirmation.runId !== runId) return refused('confirmed-differently')
      const { round } = confirmation.run
      if (round.status === 'published') return refused('published-meanwhile')
      const run = await loadPublishedRun(transaction, runId)
      if (!run || gapProven(run) === null) return refused('not-verifiable')
      const reason = `${run.round.name} 공표`
      if (!(await moveRound(transaction, { roundId, move: 'publish', by: actor, reason })))
        return refused('published-meanwhile')
      const salt = round.wishesBecomePublic ? null : newSecret()
      const { problem, result } = await makeFilesOf(run, confirmation.confirmedAt, salt)
      await beginPublication(transaction, actor, {
        roundId,
        runId,
        problemFile: zipped(problem),
        resultFile: zipped(result),
        problemHash: hashOf(problem),
        resultHash: hashOf(result),
        wishesPublic: round.wishesBecomePublic,
        salt,
      })
      await tellOfficers(transaction, {
        officers: await findOfficers(transaction, bodiesOfPairs(run.pairs), await databaseDay()),
        letter: {
          title: `${round.name} 매칭을 공표했습니다`,
          lines: ['누구나 매칭 결과를 내려받아 검증할 수 있습니다.'],
        },
        link: `/verify/${roundId}`,
      })
      return done(roundId)
    })
  } catch (error) {
    if (uniqueViolation(error)) return refused('published-meanwhile')
    throw error
  }
}
