import 'server-only'
import type { PrismaClient } from '@/platform/db/generated/client'
import { isoDay } from '@/shared/korean-date'
import type { AnswerContent } from '../domain/answer-content'
import type { AnswerSubject } from '../domain/answer-input'
import { contentOfPledge } from '../domain/pledge-content'
import { contentOfProposal } from '../domain/proposal-content'

type Reader = Pick<PrismaClient, 'pledge' | 'regionProposal'>
type Which = 'this' | 'before'

const noContact = { name: '', department: '', phone: '', email: '' }
const rowKey = (position: number) => `row${String(position).padStart(3, '0')}`

/** The survey itself, or the last one before it in which something was submitted. */
const roundOf = (which: Which, roundId: string) =>
  which === 'this' ? { roundId } : { roundId: { not: roundId }, round: { parentId: null } }

async function pledgeContent(client: Reader, which: Which, roundId: string, partnerId: string) {
  const row = await client.pledge.findFirst({
    where: { partnerId, status: 'submitted', ...roundOf(which, roundId) },
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
    lines: row.lines.map(({ position, typeKey, month, people, nights, amountWon, basis, isVoluntary, note }) => ({
      id: rowKey(position),
      type: typeKey,
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

async function proposalContent(client: Reader, which: Which, roundId: string, regionCode: string) {
  const row = await client.regionProposal.findFirst({
    where: { regionCode, status: 'submitted', ...roundOf(which, roundId) },
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

/** What was submitted, as content of the form: in this survey, or in the last one before it. Null when nothing was. */
export const submittedContent = (
  client: Reader,
  subject: AnswerSubject,
  which: Which,
): Promise<AnswerContent | null> =>
  subject.kind === 'pledge'
    ? pledgeContent(client, which, subject.roundId, subject.partnerId)
    : proposalContent(client, which, subject.roundId, subject.regionCode)
