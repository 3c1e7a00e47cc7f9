import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { bodiesOfPairs, findOfficers } from '@/modules/accounts/server/find-officers'
import { tellOfficers } from '@/modules/accounts/server/tell-officers'
import { writeAs } from '@/modules/accounts/server/write-as'
import { moveRound } from '@/modules/rounds/server/move-round'
import { type Result, done, refused } from '@/shared/result'
import type { WithdrawPublicationInput } from '../domain/publication-input'
import type { PublicationRefusal } from '../domain/publication-refusals'
import { canPublish } from '../domain/publication-policy'
import { movePublication } from './move-publication'
import { databaseDay } from '@/platform/db/database-clock'

/** Takes a publication back with a reason. Its files and its page stay, marked as withdrawn. Returns the round. */
export async function withdrawPublication(
  actor: Actor,
  { publicationId, reason }: WithdrawPublicationInput,
): Promise<Result<string, PublicationRefusal>> {
  if (actor.kind !== 'person' || !canPublish(actor)) return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const publication = await transaction.publication.findUnique({
      where: { id: publicationId },
      select: {
        roundId: true,
        round: { select: { name: true } },
        run: { select: { pairs: { select: { regionCode: true, partnerId: true } } } },
      },
    })
    if (!publication) return refused('not-found')
    const { roundId, round, run } = publication
    const withdrawn = await movePublication(transaction, {
      publication: { id: publicationId, roundId },
      move: 'withdraw',
      reason,
      by: actor,
      details: async () => {
        if (!(await moveRound(transaction, { roundId, move: 'withdraw', by: actor, reason })))
          throw new Error('A round with a standing publication is not in state published.')
        return { reason, after: { publicationId } }
      },
    })
    if (!withdrawn) return refused('already-withdrawn')
    await tellOfficers(transaction, {
      officers: await findOfficers(transaction, bodiesOfPairs(run.pairs), await databaseDay()),
      letter: { title: `${round.name} 공표를 거두었습니다`, lines: [reason] },
      link: `/verify/${roundId}`,
    })
    return done(roundId)
  })
}
