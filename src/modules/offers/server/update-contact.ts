import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import { type Result, done, refused } from '@/shared/result'
import type { UpdateContactInput } from '../domain/contact-input'
import { canEditOffers } from '../domain/offer-policy'
import type { OfferRefusal } from '../domain/offer-refusals'
import { holdCatalogue } from './hold-catalogue'

/** 문의처: the office to ask, and what the region says of itself in a few words. */
export async function updateContact(
  actor: Actor,
  { regionCode, version, ...contact }: UpdateContactInput,
): Promise<Result<null, OfferRefusal>> {
  return writeAs(actor, async (transaction) => {
    if (!(await holdCatalogue(transaction, regionCode))) return refused('not-found')
    if (!canEditOffers(actor, regionCode)) return refused('not-allowed')
    const before = await transaction.regionContact.findUnique({ where: { regionCode } })
    if ((before?.version ?? 0) !== version) return refused('changed-meanwhile')
    if (before) {
      const { count } = await transaction.regionContact.updateMany({
        where: { regionCode, version },
        data: { ...contact, version: { increment: 1 } },
      })
      if (count === 0) return refused('changed-meanwhile')
    } else await transaction.regionContact.create({ data: { regionCode, ...contact } })
    await recordEvent(transaction, authorOf(actor), {
      action: 'offerContact.updated',
      subjectType: 'region',
      subjectId: regionCode,
      ...(before && {
        before: {
          department: before.department,
          phone: before.phone,
          email: before.email,
          introduction: before.introduction,
        },
      }),
      after: contact,
    })
    return done(null)
  })
}
