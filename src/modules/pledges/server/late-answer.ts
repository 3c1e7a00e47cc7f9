import 'server-only'
import { findOfficers } from '@/modules/accounts/server/find-officers'
import type { Actor } from '@/modules/accounts/domain/actor'
import type { Letter } from '@/modules/notifications/domain/letter'
import { tellOfficers } from '@/modules/accounts/server/tell-officers'
import type { Transaction } from '@/platform/db/database'
import { dayInSeoul } from '@/shared/korean-date'
import type { AnswerSubject } from '../domain/answer-input'
import { canManagePledge, canManageProposal } from '../domain/answer-policy'
import { ownAnswerLink } from '@/modules/rounds/domain/own-answer-link'

export const bodyOf = (subject: AnswerSubject) =>
  subject.kind === 'pledge' ? { partnerId: subject.partnerId } : { regionCode: subject.regionCode }

/** Whether the actor decides about late answers of this body or region. */
export async function looksAfter(transaction: Transaction, actor: Actor, subject: AnswerSubject): Promise<boolean> {
  if (subject.kind === 'pledge') {
    const { partnerId: id } = subject
    return canManagePledge(actor, await transaction.partner.findUniqueOrThrow({ where: { id } }))
  }
  const { regionCode: code } = subject
  return canManageProposal(actor, await transaction.region.findUniqueOrThrow({ where: { code } }))
}

/** Tells those who answer for it what was decided about its time. */
export async function tellOfAllowance(
  transaction: Transaction,
  subject: AnswerSubject,
  now: Date,
  letter: Letter,
): Promise<void> {
  const { partnerIds, regionCodes } =
    subject.kind === 'pledge'
      ? { partnerIds: [subject.partnerId], regionCodes: [] }
      : { partnerIds: [], regionCodes: [subject.regionCode] }
  const officers = await findOfficers(transaction, { partnerIds, regionCodes }, dayInSeoul(now))
  const { roundId } = subject
  const body = partnerIds[0] ?? regionCodes[0]
  await tellOfficers(transaction, {
    officers,
    letter,
    mailKey: `late:${roundId}:${body}:${now.toISOString()}`,
    link: ownAnswerLink(roundId),
  })
}
