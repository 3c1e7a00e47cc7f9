import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { type Result, done, refused } from '@/shared/result'
import type { CheckPublicationInput } from '../domain/publication-input'
import type { PublicationRefusal } from '../domain/publication-refusals'
import { canCheckPublications } from '../domain/publication-policy'
import { gapProven, loadPublishedRun, makeFilesOf } from './make-files'
import { movePublication } from './move-publication'
import { hashOf, unzippedText } from './stored-text'

/**
 * Records that the auditor's browser verified the full certificate, after the server has verified it as well: the published
 * files follow from the full ones (with private wishes that opens every seal), and the proof holds. Returns the round.
 */
export async function checkPublication(
  actor: Actor,
  { publicationId, problemHash, resultHash, gap }: CheckPublicationInput,
): Promise<Result<string, PublicationRefusal>> {
  if (actor.kind !== 'person' || !canCheckPublications(actor)) return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const publication = await transaction.publication.findUnique({ where: { id: publicationId } })
    if (!publication) return refused('not-found')
    if (publication.withdrawnAt) return refused('already-withdrawn')
    if (publication.checkedAt) return refused('already-checked')
    const run = await loadPublishedRun(transaction, publication.runId)
    if (!run) return refused('not-verifiable')
    const published = { problem: unzippedText(publication.problemFile), result: unzippedText(publication.resultFile) }
    const { confirmedAt } = JSON.parse(published.result) as { confirmedAt: string }
    const again = await makeFilesOf(run, new Date(confirmedAt), publication.salt)
    const isSame =
      again.problem === published.problem &&
      again.result === published.result &&
      hashOf(published.problem) === problemHash &&
      hashOf(published.result) === resultHash &&
      gapProven(run) === gap
    if (!isSame) return refused('check-differs')
    const details = { after: { publicationId, problemHash, resultHash, gap } }
    if (!(await movePublication(transaction, { publication, move: 'check', by: actor, details })))
      return refused('already-checked')
    return done(publication.roundId)
  })
}
