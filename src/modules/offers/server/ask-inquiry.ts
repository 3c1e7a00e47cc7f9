import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { databaseTime } from '@/platform/db/database-clock'
import { lockRows } from '@/platform/db/lock-rows'
import { type Result, done, refused } from '@/shared/result'
import { askedLetter } from '../domain/inquiry-letters'
import type { AskInquiryInput } from '../domain/inquiry-input'
import { type InquiryRefusal, openInquiryLimit } from '../domain/inquiry-refusals'
import { askingPartners } from '../domain/offer-policy'
import { beginInquiry } from './move-inquiry'
import { tellOfInquiry } from './tell-of-inquiry'

/** 문의: a body asks a region, about one offer or about the region. Returns how many officers were told. */
export async function askInquiry(
  actor: Actor,
  { regionCode, offerId, partnerId, text }: AskInquiryInput,
): Promise<Result<{ told: number }, InquiryRefusal>> {
  if (actor.kind !== 'person' || !askingPartners(actor).includes(partnerId)) return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const now = await databaseTime()
    // Two officers of one body at once: the second counts what the first has asked.
    await lockRows(transaction, 'Partner', { id: partnerId })
    const partner = await transaction.partner.findUnique({ where: { id: partnerId }, select: { name: true } })
    const region = await transaction.region.findUnique({ where: { code: regionCode }, select: { code: true } })
    const offer = offerId
      ? await transaction.regionOffer.findFirst({ where: { id: offerId, regionCode, withdrawnAt: null } })
      : null
    if (!partner || !region || (offerId && !offer)) return refused('not-found')
    const open = await transaction.offerInquiry.count({ where: { partnerId, regionCode, answeredAt: null } })
    if (open >= openInquiryLimit) return refused('too-many-open')
    const id = await beginInquiry(transaction, actor, { regionCode, offerId, partnerId, text })
    const told = await tellOfInquiry(transaction, {
      bodies: { partnerIds: [], regionCodes: [regionCode] },
      letter: askedLetter(partner.name, offer?.name ?? null),
      link: `/regions/${regionCode}/offers/inquiries`,
      mailKey: `inquiry-asked:${id}`,
      now,
    })
    return done({ told })
  })
}
