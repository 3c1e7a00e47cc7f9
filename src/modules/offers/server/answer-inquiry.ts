import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { databaseTime } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import { answeredLetter } from '../domain/inquiry-letters'
import type { AnswerInquiryInput } from '../domain/inquiry-input'
import type { InquiryRefusal } from '../domain/inquiry-refusals'
import { answersForRegion, visibleInquiries } from '../domain/offer-policy'
import { answerOpenInquiry } from './move-inquiry'
import { tellOfInquiry } from './tell-of-inquiry'

/** The region answers, once and for good. Returns the inquiry. */
export async function answerInquiry(
  actor: Actor,
  { inquiryId, text }: AnswerInquiryInput,
): Promise<Result<string, InquiryRefusal>> {
  return writeAs(actor, async (transaction) => {
    const inquiry = await transaction.offerInquiry.findFirst({
      where: { AND: [{ id: inquiryId }, visibleInquiries(actor)] },
      include: { region: { select: { fullName: true } }, offer: { select: { name: true } } },
    })
    if (!inquiry) return refused('not-found')
    if (actor.kind !== 'person' || !answersForRegion(actor, inquiry.regionCode)) return refused('not-allowed')
    const now = await databaseTime()
    if (!(await answerOpenInquiry(transaction, actor, { inquiryId, text }))) return refused('answered-meanwhile')
    await tellOfInquiry(transaction, {
      bodies: { partnerIds: [inquiry.partnerId], regionCodes: [] },
      letter: answeredLetter(inquiry.region.fullName, inquiry.offer?.name ?? null),
      link: '/inquiries',
      mailKey: `inquiry-answered:${inquiryId}`,
      now,
    })
    return done(inquiryId)
  })
}
