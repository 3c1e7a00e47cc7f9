import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import { databaseTime } from '@/platform/db/database-clock'
import { uniqueViolation } from '@/platform/db/unique-violation'
import { type Result, done, refused } from '@/shared/result'
import type { RevealPairInput } from '../domain/publication-input'
import type { PublicationRefusal } from '../domain/publication-refusals'
import type { ProblemJson } from '../domain/sealed-pairs'
import { canPublish } from '../domain/publication-policy'
import { loadPublishedRun } from './make-files'
import { saltOf } from './seal-pairs'

function scoreOf({ regions, partners, pairs }: ProblemJson, regionCode: string, partnerId: string): number | undefined {
  const region = regions.findIndex(({ id }) => id === regionCode)
  const partner = partners.findIndex(({ id }) => id === partnerId)
  const at = pairs.region.findIndex((value, position) => value === region && pairs.partner[position] === partner)
  return pairs.score[at]
}

/** Opens the score and the salt of one sealed pair, matched or not, for good. Returns the round. */
export async function revealPair(
  actor: Actor,
  { publicationId, regionCode, partnerId, reason }: RevealPairInput,
): Promise<Result<string, PublicationRefusal>> {
  if (actor.kind !== 'person' || !canPublish(actor)) return refused('not-allowed')
  try {
    return await writeAs(actor, async (transaction) => {
      const publication = await transaction.publication.findUnique({
        where: { id: publicationId },
        select: { roundId: true, runId: true, salt: true, withdrawnAt: true },
      })
      if (!publication) return refused('not-found')
      if (publication.withdrawnAt) return refused('already-withdrawn')
      if (!publication.salt) return refused('nothing-sealed')
      const run = await loadPublishedRun(transaction, publication.runId)
      const score = run && scoreOf(JSON.parse(run.problemText) as ProblemJson, regionCode, partnerId)
      if (score === null || score === undefined) return refused('pair-unknown')
      const salt = saltOf(publication.salt, { regionId: regionCode, partnerId })
      await transaction.publicationReveal.create({
        data: {
          publicationId,
          regionCode,
          partnerId,
          score,
          salt,
          reason,
          revealedById: actor.personId,
          revealedAt: await databaseTime(),
        },
      })
      await recordEvent(transaction, authorOf(actor), {
        action: 'publication.pairRevealed',
        subjectType: 'round',
        subjectId: publication.roundId,
        reason,
        after: { publicationId, regionCode, partnerId },
      })
      return done(publication.roundId)
    })
  } catch (error) {
    if (uniqueViolation(error)) return refused('already-revealed')
    throw error
  }
}
