import 'server-only'
import type { Actor, SignedInActor } from '@/modules/accounts/domain/actor'
import { leads } from '@/modules/accounts/domain/life-cycle'
import { type Transaction, inTransaction } from '@/platform/db/database'
import { storedDay } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import type { AnswerContent } from '../domain/answer-content'
import type { AnswerSubject, SubmitAnswerInput, WithdrawAnswerInput } from '../domain/answer-input'
import { answerLifeCycles } from '../domain/answer-life-cycle'
import type { AnswerRefusal } from '../domain/answer-refusals'
import { problemsOfPledge, readPledge } from '../domain/pledge-content'
import { problemsOfProposal, readProposal } from '../domain/proposal-content'
import { loadPledgeLimits, loadProposalLimits } from './answer-limits'
import type { AnswerRow, Asked } from './answer-rows'
import { moveAnswer } from './move-answer'
import { openToWrite } from './open-to-write'

/** Replaces what was submitted before by what the content says now. */
export async function writePledge(transaction: Transaction, pledgeId: string, content: AnswerContent): Promise<void> {
  const { takesPart, wishes, avoided, lines, contact, ...pledge } = readPledge(content)
  await transaction.pledgeWish.deleteMany({ where: { pledgeId } })
  await transaction.avoidedRegion.deleteMany({ where: { pledgeId } })
  await transaction.pledgeLine.deleteMany({ where: { pledgeId } })
  const { declineReason, approach, minimumRegions, maximumRegions, remark } = pledge
  const common = { contact: { ...contact }, remark: remark || null }
  if (!takesPart) {
    const nothing = { takesPart: false, declineReason, approach: null, minimumRegions: 0, maximumRegions: 0 }
    await transaction.pledge.update({ where: { id: pledgeId }, data: { ...nothing, ...common } })
    return
  }
  await transaction.pledge.update({
    where: { id: pledgeId },
    data: {
      takesPart: true,
      declineReason: null,
      approach,
      minimumRegions: minimumRegions ?? 0,
      maximumRegions: maximumRegions ?? 0,
      ...common,
      wishes: { create: wishes.map(({ links, ...wish }, at) => ({ ...wish, links: [...links], rank: at + 1 })) },
      avoided: { create: [...avoided] },
      lines: {
        create: lines.map(({ id: _id, type, amountWon, note, ...line }, at) => ({
          ...line,
          typeKey: type!,
          amountWon: amountWon === null ? null : BigInt(amountWon),
          note: note || null,
          position: at + 1,
        })),
      },
    },
  })
}

async function writeProposal(transaction: Transaction, proposalId: string, content: AnswerContent): Promise<void> {
  const { needs, wishes, contact, remark } = readProposal(content)
  await transaction.regionWish.deleteMany({ where: { proposalId } })
  await transaction.regionNeed.deleteMany({ where: { proposalId } })
  await transaction.regionProposal.update({
    where: { id: proposalId },
    data: {
      contact: { ...contact },
      remark: remark || null,
      wishes: { create: wishes.map((wish, at) => ({ ...wish, rank: at + 1 })) },
      needs: {
        create: needs.map(({ what, byOn }, at) => ({ what, byOn: byOn ? storedDay(byOn) : null, position: at + 1 })),
      },
    },
  })
}

async function hasProblems(
  transaction: Transaction,
  subject: AnswerSubject,
  { round, now }: Asked,
  content: AnswerContent,
): Promise<boolean> {
  const problems =
    subject.kind === 'pledge'
      ? problemsOfPledge(readPledge(content), await loadPledgeLimits(transaction, round, subject.partnerId))
      : problemsOfProposal(readProposal(content), await loadProposalLimits(transaction, round, now))
  return problems.length > 0
}

interface HeldAnswer {
  readonly subject: AnswerSubject
  readonly asked: Asked
  readonly row: AnswerRow
  readonly lateReason: string
}

/** What every submission does once it may: null when something is missing. Returns the number of the version that is kept. */
export async function submitHeldAnswer(
  transaction: Transaction,
  actor: SignedInActor,
  { subject, asked, row, lateReason }: HeldAnswer,
): Promise<number | null> {
  if (await hasProblems(transaction, subject, asked, row.content)) return null
  const reason = asked.time.isLate ? lateReason : null
  await (subject.kind === 'pledge' ? writePledge : writeProposal)(transaction, row.id, row.content)
  return moveAnswer(transaction, {
    by: actor,
    subject,
    row,
    move: 'submit',
    change: { lateReason: reason },
    edition: { content: row.content, reason },
    details: (number) => ({ ...(reason && { reason }), after: { number, isLate: asked.time.isLate } }),
  })
}

/**
 * Submits what was written: from now on it is what a match reads, until it is submitted again or withdrawn. In time by the
 * database's clock, or late by an allowance with a reason. Returns the number of the version that is kept.
 */
export async function submitAnswer(
  actor: Actor,
  { subject, version, lateReason }: SubmitAnswerInput,
): Promise<Result<number, AnswerRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return inTransaction(async (transaction) => {
    const open = await openToWrite(transaction, actor, subject)
    if (!open.ok) return open
    const { asked, row } = open.value
    if (asked.time.isLate && !lateReason) return refused('late-reason-missing')
    if (row.version !== version) return refused('answer-changed')
    const number = await submitHeldAnswer(transaction, actor, { subject, asked, row, lateReason })
    if (number === null) return refused('answer-incomplete')
    return done(number)
  })
}

/** Takes a submitted answer back, with a reason: no match reads it any more. What was written stays to be submitted again. */
export async function withdrawAnswer(
  actor: Actor,
  { subject, version, reason }: WithdrawAnswerInput,
): Promise<Result<number, AnswerRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return inTransaction(async (transaction) => {
    const open = await openToWrite(transaction, actor, subject)
    if (!open.ok) return open
    const { row } = open.value
    if (!leads(answerLifeCycles[subject.kind].withdraw, row.status)) return refused('nothing-submitted')
    if (row.version !== version) return refused('answer-changed')
    const number = await moveAnswer(transaction, {
      by: actor,
      subject,
      row,
      move: 'withdraw',
      edition: { content: row.content, reason },
      details: (kept) => ({ reason, after: { number: kept } }),
    })
    return done(number)
  })
}
