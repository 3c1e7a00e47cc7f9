import 'server-only'
import { findOfficers } from '@/modules/accounts/server/find-officers'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { recordEvent } from '@/modules/audit/server/record-event'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import type { Letter } from '@/modules/notifications/domain/letter'
import { allowanceLetter, revocationLetter } from '@/modules/rounds/domain/round-letters'
import { findAllowance } from '@/modules/rounds/server/find-allowance'
import { holdRound } from '@/modules/rounds/server/hold-round'
import { recordAllowance } from '@/modules/rounds/server/record-allowance'
import { tellOfficers } from '@/modules/accounts/server/tell-officers'
import { type Transaction, inTransaction } from '@/platform/db/database'
import { dayInSeoul } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import type { AllowLateInput, RevokeLateInput } from '../domain/answer-board-input'
import type { BoardRefusal } from '../domain/answer-board-refusals'
import type { AnswerSubject } from '../domain/answer-input'
import { canManagePledge, canManageProposal } from '../domain/answer-policy'
import { findAsked } from './answer-rows'
import { ownAnswerLink } from '@/modules/rounds/domain/own-answer-link'

const bodyOf = (subject: AnswerSubject) =>
  subject.kind === 'pledge' ? { partnerId: subject.partnerId } : { regionCode: subject.regionCode }

async function looksAfter(transaction: Transaction, actor: Actor, subject: AnswerSubject): Promise<boolean> {
  if (subject.kind === 'pledge') {
    const { partnerId: id } = subject
    return canManagePledge(actor, await transaction.partner.findUniqueOrThrow({ where: { id } }))
  }
  const { regionCode: code } = subject
  return canManageProposal(actor, await transaction.region.findUniqueOrThrow({ where: { code } }))
}

async function tell(transaction: Transaction, subject: AnswerSubject, now: Date, letter: Letter): Promise<void> {
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

/** Lets one body or region answer after closing, until then and for a reason. Returns the round. */
export async function allowLateAnswer(
  actor: Actor,
  { subject, until, reason }: AllowLateInput,
): Promise<Result<string, BoardRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return inTransaction(async (transaction) => {
    await holdRound(transaction, subject.roundId)
    const asked = await findAsked(transaction, actor, subject)
    if (!asked) return refused('not-found')
    if (!(await looksAfter(transaction, actor, subject))) return refused('not-allowed')
    const { round, now } = asked
    if (!canBeConfirmed(round.status)) return refused('round-settled')
    if (until <= now || (round.closesAt && until <= round.closesAt)) return refused('until-too-early')
    const { roundId } = subject
    await recordAllowance(transaction, { roundId, ...bodyOf(subject), until, reason, grantedById: actor.personId })
    await tell(transaction, subject, now, allowanceLetter(round, until))
    await recordEvent(transaction, authorOf(actor), {
      action: 'round.lateAllowed',
      subjectType: 'round',
      subjectId: roundId,
      reason,
      after: { ...bodyOf(subject), name: asked.body.name, until },
    })
    return done(roundId)
  })
}

/** Takes an allowance back: one more that ends now. */
export async function revokeLateAnswer(
  actor: Actor,
  { subject, reason }: RevokeLateInput,
): Promise<Result<string, BoardRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return inTransaction(async (transaction) => {
    await holdRound(transaction, subject.roundId)
    const asked = await findAsked(transaction, actor, subject)
    if (!asked) return refused('not-found')
    if (!(await looksAfter(transaction, actor, subject))) return refused('not-allowed')
    const { round, now } = asked
    const { roundId } = subject
    const until = await findAllowance(transaction, roundId, bodyOf(subject))
    if (!until || until <= now) return refused('no-allowance')
    await recordAllowance(transaction, {
      roundId,
      ...bodyOf(subject),
      until: now,
      reason,
      grantedById: actor.personId,
    })
    await tell(transaction, subject, now, revocationLetter(round, reason))
    await recordEvent(transaction, authorOf(actor), {
      action: 'round.lateRevoked',
      subjectType: 'round',
      subjectId: roundId,
      reason,
      before: { until },
      after: { ...bodyOf(subject), name: asked.body.name, until: now },
    })
    return done(roundId)
  })
}
