import 'server-only'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import type { Transaction } from '@/platform/db/database'
import type { AnswerContent } from '../domain/answer-content'
import type { AnswerSubject } from '../domain/answer-input'
import { problemsOfPledge, readPledge } from '../domain/pledge-content'
import { problemsOfProposal, readProposal } from '../domain/proposal-content'
import { loadPledgeLimits, loadProposalLimits } from './answer-limits'
import type { AnswerRow, Asked } from './answer-rows'
import { moveAnswer } from './move-answer'
import { writePledge, writeProposal } from './write-answer'

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
