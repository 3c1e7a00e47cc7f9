import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { recordEvent } from '@/modules/audit/server/record-event'
import { type Transaction, inTransaction } from '@/platform/db/database'
import { isoDay } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import type { AnswerContent } from '../domain/answer-content'
import type { AnswerSubject, FillAnswerInput } from '../domain/answer-input'
import type { AnswerRefusal } from '../domain/answer-refusals'
import { contentOfPledge } from '../domain/pledge-content'
import { contentOfProposal } from '../domain/proposal-content'
import { auditSubjectOf, findAsked, holdAnswer, ownerOf, updateAnswer } from './answer-rows'

const noContact = { name: '', department: '', phone: '', email: '' }
const rowKey = (position: number) => `row${String(position).padStart(3, '0')}`

async function lastPledge(transaction: Transaction, roundId: string, partnerId: string): Promise<AnswerContent | null> {
  const row = await transaction.pledge.findFirst({
    where: { partnerId, roundId: { not: roundId }, status: 'submitted', round: { parentId: null } },
    include: {
      wishes: { orderBy: { rank: 'asc' } },
      avoided: { orderBy: { regionCode: 'asc' } },
      lines: { orderBy: { position: 'asc' } },
    },
    orderBy: { submittedAt: 'desc' },
  })
  if (!row) return null
  return contentOfPledge({
    takesPart: row.takesPart,
    declineReason: row.declineReason ?? '',
    approach: row.approach,
    minimumRegions: row.minimumRegions,
    maximumRegions: row.maximumRegions,
    wishes: row.wishes.map(({ regionCode, reason, links, unitId }) => ({
      regionCode,
      reason: reason ?? '',
      links,
      unitId,
    })),
    avoided: row.avoided.map(({ regionCode, reason }) => ({ regionCode, reason })),
    lines: row.lines.map(({ position, type, month, people, nights, amountWon, basis, isVoluntary, note }) => ({
      id: rowKey(position),
      type,
      month,
      people,
      nights,
      amountWon: amountWon === null ? null : Number(amountWon),
      basis,
      isVoluntary,
      note: note ?? '',
    })),
    contact: { ...noContact, ...(row.contact as object | null) },
    remark: row.remark ?? '',
  })
}

async function lastProposal(
  transaction: Transaction,
  roundId: string,
  regionCode: string,
): Promise<AnswerContent | null> {
  const row = await transaction.regionProposal.findFirst({
    where: { regionCode, roundId: { not: roundId }, status: 'submitted', round: { parentId: null } },
    include: { wishes: { orderBy: { rank: 'asc' } }, needs: { orderBy: { position: 'asc' } } },
    orderBy: { submittedAt: 'desc' },
  })
  if (!row) return null
  return contentOfProposal({
    needs: row.needs.map(({ position, what, byOn }) => ({ id: rowKey(position), what, byOn: byOn && isoDay(byOn) })),
    wishes: row.wishes.map(({ partnerId, reason }) => ({ partnerId, reason: reason ?? '' })),
    contact: { ...noContact, ...(row.contact as object | null) },
    remark: row.remark ?? '',
  })
}

const lastAnswer = (transaction: Transaction, subject: AnswerSubject) =>
  subject.kind === 'pledge'
    ? lastPledge(transaction, subject.roundId, subject.partnerId)
    : lastProposal(transaction, subject.roundId, subject.regionCode)

/**
 * Fills the form from an earlier version of this answer, or from what was submitted in the survey before. What stood in the
 * form is kept in the audit trail; nothing is submitted by it. Returns the new version of the row.
 */
export async function fillAnswer(
  actor: Actor,
  { subject, version, number }: FillAnswerInput,
): Promise<Result<number, AnswerRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return inTransaction(async (transaction) => {
    const asked = await findAsked(transaction, actor, subject)
    if (!asked) return refused('not-found')
    if (!asked.body.canWrite) return refused('not-allowed')
    if (!asked.time.isAllowed) return refused('not-open')
    const row = await holdAnswer(transaction, subject, asked.round.isDemonstration)
    if (row.version !== version) return refused('answer-changed')
    let content: AnswerContent | null
    if (number === null) content = await lastAnswer(transaction, subject)
    else {
      const kept = await transaction.answerVersion.findFirst({ where: { ...ownerOf(subject, row.id), number } })
      if (!kept) return refused('version-missing')
      content = kept.content as AnswerContent
    }
    if (!content) return refused('nothing-to-copy')
    await updateAnswer(transaction, subject, row.id, { content })
    await recordEvent(transaction, authorOf(actor), {
      action: `${subject.kind}.filled`,
      ...auditSubjectOf(subject, row.id),
      before: row.content as object,
      after: { number, content },
    })
    return done(version + 1)
  })
}
