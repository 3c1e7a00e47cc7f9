import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import { type Result, done, refused } from '@/shared/result'
import type { ComplaintProgress, ComplaintStatus, ComplaintView, ListedComplaint } from '../domain/complaint'
import type { LookUpComplaintInput } from '../domain/complaint-input'
import { canHandleComplaints, canViewComplaints } from '../domain/complaint-policy'
import type { ComplaintRefusal } from '../domain/complaint-refusals'
import { receiptHash } from './file-complaint'
import { namesOfPeople } from '@/modules/accounts/server/names-of-people'

/** The code opens state and answer; what was written stays with those who handle it. */
export async function findComplaintByCode(code: string): Promise<ComplaintProgress | null> {
  const client = await database()
  return client.complaint.findUnique({
    where: { receiptHash: receiptHash(code) },
    select: { kind: true, status: true, receivedAt: true, closedAt: true, answer: true },
  })
}

/** For the form: the code in its one spelling, when there is such a complaint. */
export async function lookUpComplaint(
  _actor: Actor,
  { code }: LookUpComplaintInput,
): Promise<Result<string, ComplaintRefusal>> {
  return (await findComplaintByCode(code)) ? done(code) : refused('unknown-code')
}

const listed = { id: true, kind: true, status: true, aboutText: true, receivedAt: true, closedAt: true } as const

export async function listComplaints(actor: Actor, status: ComplaintStatus): Promise<ListedComplaint[]> {
  if (!canViewComplaints(actor)) return []
  const client = await database()
  return client.complaint.findMany({
    where: { status },
    select: listed,
    orderBy: { receivedAt: status === 'closed' ? 'desc' : 'asc' },
    take: 200,
  })
}

export async function countComplaints(actor: Actor): Promise<Record<ComplaintStatus, number>> {
  const counts = { received: 0, underReview: 0, closed: 0 }
  if (!canViewComplaints(actor)) return counts
  const client = await database()
  const groups = await client.complaint.groupBy({ by: ['status'], _count: true })
  for (const { status, _count } of groups) counts[status] = _count
  return counts
}

export async function getComplaint(actor: Actor, id: string): Promise<ComplaintView | null> {
  if (!canViewComplaints(actor)) return null
  const client = await database()
  const complaint = await client.complaint.findUnique({
    where: { id },
    select: { ...listed, text: true, contact: true, answer: true, handledById: true, version: true },
  })
  if (!complaint) return null
  const { handledById, contact, ...rest } = complaint
  const names = await namesOfPeople(client, [handledById])
  return {
    ...rest,
    contact: canHandleComplaints(actor) ? contact : null,
    hasContact: contact !== null,
    handledByName: (handledById && names.get(handledById)) ?? null,
  }
}
