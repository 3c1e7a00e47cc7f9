import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import { uniqueViolation } from '@/platform/db/unique-violation'
import { storedDay } from '@/shared/korean-date'
import { choseongOf } from '@/shared/korean-search'
import { type Result, done, refused } from '@/shared/result'
import type { CreatePartnerInput } from '../domain/partner-input'
import { canCreatePartner } from '../domain/partner-policy'
import type { PartnerRefusal } from '../domain/partner-refusals'
import { placeOfRegion } from './place-of-region'

/** Enters a body that the reference data do not have. Returns its id. */
export async function createPartner(actor: Actor, input: CreatePartnerInput): Promise<Result<string, PartnerRefusal>> {
  if (!canCreatePartner(actor, input.kind)) return refused('not-allowed')
  const { validFrom, ...facts } = input
  try {
    return await writeAs(actor, async (transaction) => {
      const { headquartersCode } = input
      const region = headquartersCode
        ? await transaction.region.findUnique({ where: { code: headquartersCode } })
        : undefined
      if (region === null) return refused('unknown-region')
      const { id } = await transaction.partner.create({
        data: {
          ...facts,
          validFrom: validFrom ? storedDay(validFrom) : null,
          choseong: choseongOf(input.name),
          ...(region ? placeOfRegion(region) : {}),
        },
      })
      await recordEvent(transaction, authorOf(actor), {
        action: 'partner.created',
        subjectType: 'partner',
        subjectId: id,
        after: input,
      })
      return done(id)
    })
  } catch (error) {
    if (uniqueViolation(error)) return refused('name-taken')
    throw error
  }
}
