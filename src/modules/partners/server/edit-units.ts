import 'server-only'
import type { z } from 'zod'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { recordEvent } from '@/modules/audit/server/record-event'
import { inTransaction } from '@/platform/db/database'
import { uniqueViolation } from '@/platform/db/unique-violation'
import { storedDay } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import type { addUnitInput, renameUnitInput } from '../domain/partner-input'
import { canEditPartner } from '../domain/partner-policy'
import type { PartnerRefusal } from '../domain/partner-refusals'

/** Adds a bureau, branch or regional office that may act for the body. */
export async function addUnit(
  actor: Actor,
  input: z.infer<typeof addUnitInput>,
): Promise<Result<null, PartnerRefusal>> {
  return inTransaction(async (transaction) => {
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

/** Renames a unit or gives it a last day; agreements it acted in keep pointing at it. */
export async function renameUnit(
  actor: Actor,
  input: z.infer<typeof renameUnitInput>,
): Promise<Result<null, PartnerRefusal>> {
  const { unitId, version, name, note = null, validTo } = input
  try {
    return await inTransaction(async (transaction) => {
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
