import 'server-only'
import type { z } from 'zod'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import { uniqueViolation } from '@/platform/db/unique-violation'
import { storedDay } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import type { renameUnitInput } from '../domain/partner-input'
import { canEditPartner } from '../domain/partner-policy'
import type { PartnerRefusal } from '../domain/partner-refusals'

/** Renames a unit or gives it a last day; agreements it acted in keep pointing at it. */
export async function renameUnit(
  actor: Actor,
  input: z.infer<typeof renameUnitInput>,
): Promise<Result<null, PartnerRefusal>> {
  const { unitId, version, name, note = null, validTo } = input
  try {
    return await writeAs(actor, async (transaction) => {
      const unit = await transaction.partnerUnit.findUnique({ where: { id: unitId }, include: { partner: true } })
      if (!unit) return refused('not-found')
      if (!canEditPartner(actor, unit.partner)) return refused('not-allowed')
      const { count } = await transaction.partnerUnit.updateMany({
        where: { id: unitId, version },
        data: { name, note, validTo: validTo ? storedDay(validTo) : null, version: { increment: 1 } },
      })
      if (count === 0) return refused('changed-meanwhile')
      await recordEvent(transaction, authorOf(actor), {
        action: 'partner.unitChanged',
        subjectType: 'partner',
        subjectId: unit.partnerId,
        before: { name: unit.name, note: unit.note, validTo: unit.validTo },
        after: { name, note, validTo },
      })
      return done(null)
    })
  } catch (error) {
    if (uniqueViolation(error)) return refused('unit-name-taken')
    throw error
  }
}
