import 'server-only'
import { type Actor, authorOf, hasPermission } from '@/modules/accounts/domain/actor'
import { holdsPermissionStill } from '@/modules/accounts/server/holds-permission-still'
import { recordEvent } from '@/modules/audit/server/record-event'
import { sendNotices } from '@/modules/notifications/server/send-notices'
import { moveRound } from '@/modules/rounds/server/move-round'
import { inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import type { WithdrawPublicationInput } from '../domain/publication-input'
import type { PublicationRefusal } from '../domain/publication-refusals'
import { officersOf } from './officers-of'

/** Takes a publication back with a reason. Its files and its page stay, marked as withdrawn. Returns the round. */
export async function withdrawPublication(
  actor: Actor,
  { publicationId, reason }: WithdrawPublicationInput,
): Promise<Result<string, PublicationRefusal>> {
  if (actor.kind !== 'person' || !hasPermission(actor, 'matching.confirm')) return refused('not-allowed')
  return inTransaction(async (transaction) => {
    if (!(await holdsPermissionStill(transaction, actor, 'matching.confirm'))) return refused('not-allowed')
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
    const { personId } = actor
    const { count } = await transaction.publication.updateMany({
      where: { id: publicationId, withdrawnAt: null },
      data: { withdrawnAt: await databaseTime(), withdrawnById: personId, withdrawReason: reason },
    })
    if (count === 0) return refused('already-withdrawn')
    if (!(await moveRound(transaction, { roundId, from: ['published'], to: 'confirmed', personId, reason })))
      throw new Error('A round with a standing publication is not in state published.')
    await recordEvent(transaction, authorOf(actor), {
      action: 'publication.withdrawn',
      subjectType: 'round',
      subjectId: roundId,
      reason,
      after: { publicationId },
    })
    await sendNotices(transaction, await officersOf(transaction, run.pairs), {
      title: `${round.name} 공표를 거두었습니다`,
      body: reason,
      link: `/verify/${roundId}`,
    })
    return done(roundId)
  })
}
