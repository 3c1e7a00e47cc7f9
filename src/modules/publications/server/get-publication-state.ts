import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { findStandingConfirmation } from '@/modules/matching/server/find-standing-confirmation'
import { loadRunProblem } from '@/modules/matching/server/run-files'
import { canManageRounds } from '@/modules/rounds/domain/round-policy'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { database } from '@/platform/db/database'
import type { PublicationPreview, PublicationState } from '../domain/publication-state'
import { canCheckPublications, canPublish } from '../domain/publication-policy'
import { getPublication } from './get-publication'

/** A seal is 64 hexadecimal digits, which gzip halves. */
const bytesPerSeal = 34

async function previewOf(actor: Actor, roundId: string, wishesPublic: boolean): Promise<PublicationPreview | null> {
  const confirmation = await findStandingConfirmation(actor, roundId)
  const problem = confirmation && (await loadRunProblem(actor, confirmation.runId))
  if (!confirmation || !problem) return null
  const client = await database()
  const [pairs, [file]] = await Promise.all([
    client.proposedPair.count({ where: { runId: confirmation.runId } }),
    client.$queryRaw<{ bytes: number }[]>`
      SELECT octet_length("problemFile") AS bytes FROM "MatchingRun" WHERE id = ${confirmation.runId}::uuid`,
  ])
  const offeredPairs = problem.pairs.score.length
  return {
    runId: confirmation.runId,
    runName: confirmation.runName,
    regions: problem.places.length,
    partners: problem.helpers.length,
    pairs,
    offeredPairs,
    problemBytes: wishesPublic ? file!.bytes : offeredPairs * bytesPerSeal,
  }
}

/** What the card on a round's page shows; null for rounds the actor does not see, and for those published before the portal. */
export async function getPublicationState(actor: Actor, roundId: string): Promise<PublicationState | null> {
  const round = await getRound(actor, roundId)
  if (!round) return null
  const publication = await getPublication(roundId)
  if (round.status === 'published' && !publication) return null
  const mayPublish = canPublish(actor)
  const isNext = mayPublish && round.status === 'confirmed'
  return {
    round: {
      id: round.id,
      version: round.version,
      status: round.status,
      wishesBecomePublic: round.wishesBecomePublic,
    },
    mayPromise: canManageRounds(actor) && round.status === 'draft',
    mayPublish,
    mayCheck: canCheckPublications(actor),
    preview: isNext ? await previewOf(actor, roundId, round.wishesBecomePublic) : null,
    publication,
  }
}
