import 'server-only'
import type { z } from 'zod'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import { type Result, done, refused } from '@/shared/result'
import type { addUnitInput } from '../domain/partner-input'
import { canEditPartner } from '../domain/partner-policy'
import type { PartnerRefusal } from '../domain/partner-refusals'

/** Adds a bureau, branch or regional office that may act for the body. */
export async function addUnit(
  actor: Actor,
  input: z.infer<typeof addUnitInput>,
): Promise<Result<null, PartnerRefusal>> {
  return writeAs(actor, async (transaction) => {
    const partner = await transaction.partner.findUnique({ where: { id: input.partnerId } })
    if (!partner) return refused('not-found')
    if (!canEditPartner(actor, partner)) return refused('not-allowed')
    const created = await transaction.partnerUnit.createMany({ data: [input], skipDuplicates: true })
    if (created.count === 0) return refused('unit-name-taken')
    await recordEvent(transaction, authorOf(actor), {
      action: 'partner.unitAdded',
      subjectType: 'partner',
      subjectId: partner.id,
      after: { name: input.name },
    })
    return done(null)
  })
}
