import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import { type Result, done, refused } from '@/shared/result'
import { canRecordSuccession } from '../domain/partner-policy'
import type { PartnerRefusal } from '../domain/partner-refusals'

/** Takes back a succession entered by mistake; without another one the former body exists again. */
export async function removeSuccession(
  actor: Actor,
  input: { successionId: string; version: number; reason: string },
): Promise<Result<null, PartnerRefusal>> {
  if (!canRecordSuccession(actor)) return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const succession = await transaction.partnerSuccession.findUnique({ where: { id: input.successionId } })
    if (!succession) return refused('not-found')
    const { count } = await transaction.partnerSuccession.deleteMany({
      where: { id: succession.id, version: input.version },
    })
    if (count === 0) return refused('changed-meanwhile')
    const { predecessorId } = succession
    const others = await transaction.partnerSuccession.count({ where: { predecessorId } })
    if (others === 0)
      await transaction.partner.update({
        where: { id: predecessorId },
        data: { validTo: null, version: { increment: 1 } },
      })
    await recordEvent(transaction, authorOf(actor), {
      action: 'partner.successionRemoved',
      subjectType: 'partner',
      subjectId: predecessorId,
      reason: input.reason,
      before: succession,
    })
    return done(null)
  })
}
