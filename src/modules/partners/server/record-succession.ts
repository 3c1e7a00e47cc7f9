import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import { isoDay, storedDay } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import type { RecordSuccessionInput } from '../domain/partner-input'
import { canRecordSuccession } from '../domain/partner-policy'
import type { PartnerRefusal } from '../domain/partner-refusals'
import { lineOf } from '../domain/succession'

/**
 * Records that one body followed another on a day: the former ends, the later begins no later than that day. Ties stay
 * with the body they were made with and show the present name.
 */
export async function recordSuccession(
  actor: Actor,
  input: RecordSuccessionInput,
): Promise<Result<null, PartnerRefusal>> {
  if (!canRecordSuccession(actor)) return refused('not-allowed')
  const { predecessorId, successorId, kind, note = null, source } = input
  const effectiveOn = storedDay(input.effectiveOn)
  return writeAs(actor, async (transaction) => {
    // One at a time: two halves of a circle recorded at once would each find no circle.
    await transaction.$executeRaw`LOCK TABLE "PartnerSuccession" IN SHARE ROW EXCLUSIVE MODE`
    const [predecessor, successor] = [
      await transaction.partner.findUnique({ where: { id: predecessorId } }),
      await transaction.partner.findUnique({ where: { id: successorId } }),
    ]
    if (!predecessor || !successor) return refused('not-found')
    if (predecessor.validFrom && effectiveOn < predecessor.validFrom) return refused('succession-too-early')
    const known = await transaction.partnerSuccession.findMany()
    if (known.some((row) => row.predecessorId === predecessorId && row.successorId === successorId))
      return refused('succession-exists')
    const rows = known.map((row) => ({ ...row, effectiveOn: isoDay(row.effectiveOn) }))
    if (lineOf(predecessorId, rows, '9999-12-31').has(successorId)) return refused('succession-circle')
    const { id } = await transaction.partnerSuccession.create({
      data: { predecessorId, successorId, kind, effectiveOn, note, source },
    })
    await transaction.partner.update({
      where: { id: predecessorId },
      data: { validTo: effectiveOn, version: { increment: 1 } },
    })
    await recordEvent(transaction, authorOf(actor), {
      action: 'partner.succeeded',
      subjectType: 'partner',
      subjectId: predecessorId,
      before: { validTo: predecessor.validTo },
      after: { successionId: id, ...input },
    })
    return done(null)
  })
}
