import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/modules/accounts/domain/actor'
import { queueMail } from '@/modules/notifications/server/queue-mail'
import { databaseTime } from '@/platform/db/database-clock'
import { inTransaction } from '@/platform/db/database'
import { portalUrl } from '@/platform/env'
import { type Result, done, refused } from '@/shared/result'
import type { CloseComplaintInput, TakeUpComplaintInput } from '../domain/complaint-input'
import { answerMail } from '../domain/complaint-letters'
import { canHandleComplaints, canViewComplaints } from '../domain/complaint-policy'
import type { ComplaintRefusal } from '../domain/complaint-refusals'
import { moveComplaint } from './move-complaint'

type Answer = Promise<Result<null, ComplaintRefusal>>

const doorOf = (actor: Actor): ComplaintRefusal | null =>
  canHandleComplaints(actor) ? null : canViewComplaints(actor) ? 'not-allowed' : 'not-found'

/** 확인 시작: says who looks after it. */
export async function takeUpComplaint(actor: Actor, { complaintId, version }: TakeUpComplaintInput): Answer {
  const refusal = doorOf(actor)
  if (refusal) return refused(refusal)
  return inTransaction(async (transaction) => {
    if (!(await transaction.complaint.findUnique({ where: { id: complaintId }, select: { id: true } })))
      return refused('not-found')
    const isTaken = await moveComplaint(transaction, { complaintId, version, move: 'takeUp', by: actor })
    return isTaken ? done(null) : refused('changed-meanwhile')
  })
}

/** Answers and closes, for good. Where the person left an address for mail, it says that there is an answer. */
export async function closeComplaint(actor: Actor, { complaintId, version, answer }: CloseComplaintInput): Answer {
  const refusal = doorOf(actor)
  if (refusal) return refused(refusal)
  return inTransaction(async (transaction) => {
    const complaint = await transaction.complaint.findUnique({ where: { id: complaintId }, select: { contact: true } })
    if (!complaint) return refused('not-found')
    const data = { answer, closedAt: await databaseTime(), addressHash: null }
    if (!(await moveComplaint(transaction, { complaintId, version, move: 'close', by: actor, data })))
      return refused('changed-meanwhile')
    const mailAddress = z.email().safeParse(complaint.contact)
    if (mailAddress.success)
      await queueMail(transaction, {
        dedupeKey: `complaint:${complaintId}:closed`,
        recipient: mailAddress.data,
        ...answerMail(`${portalUrl()}/complaints#look-up`),
      })
    return done(null)
  })
}
