import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { type Result, done, refused } from '@/shared/result'
import type { TakeUpComplaintInput } from '../domain/complaint-input'
import { refusalOfHandling } from '../domain/complaint-policy'
import type { ComplaintRefusal } from '../domain/complaint-refusals'
import { moveComplaint } from './move-complaint'

/** 확인 시작: says who looks after it. */
export async function takeUpComplaint(
  actor: Actor,
  { complaintId, version }: TakeUpComplaintInput,
): Promise<Result<null, ComplaintRefusal>> {
  const refusal = refusalOfHandling(actor)
  if (refusal) return refused(refusal)
  return writeAs(actor, async (transaction) => {
    if (!(await transaction.complaint.findUnique({ where: { id: complaintId }, select: { id: true } })))
      return refused('not-found')
    const isTaken = await moveComplaint(transaction, { complaintId, version, move: 'takeUp', by: actor })
    return isTaken ? done(null) : refused('changed-meanwhile')
  })
}
