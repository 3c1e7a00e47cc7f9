import 'server-only'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import { recordMove } from '@/modules/accounts/server/record-move'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { inquiryLifeCycle } from '../domain/inquiry-life-cycle'

const subjectOf = (inquiryId: string) => ({ subjectType: 'inquiry', subjectId: inquiryId })

interface NewInquiry {
  readonly regionCode: string
  readonly offerId: string | null
  readonly partnerId: string
  readonly text: string
}

/** Asks, and the event. Returns the inquiry. */
export async function beginInquiry(transaction: Transaction, by: SignedInActor, inquiry: NewInquiry): Promise<string> {
  const { id } = await transaction.offerInquiry.create({
    data: { ...inquiry, askedById: by.personId, askedAt: await databaseTime() },
    select: { id: true },
  })
  const { text: _text, ...after } = inquiry
  await recordMove(transaction, inquiryLifeCycle.ask, subjectOf(id), { by, details: { after } })
  return id
}

/** Answers an open inquiry, and the event. False when someone was first. */
export async function answerOpenInquiry(
  transaction: Transaction,
  by: SignedInActor,
  { inquiryId, text }: { readonly inquiryId: string; readonly text: string },
): Promise<boolean> {
  const { count } = await transaction.offerInquiry.updateMany({
    where: { id: inquiryId, answeredAt: null },
    data: { answer: text, answeredById: by.personId, answeredAt: await databaseTime() },
  })
  if (count === 0) return false
  await recordMove(transaction, inquiryLifeCycle.answer, subjectOf(inquiryId), { by })
  return true
}
