import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { queueMail } from '@/modules/notifications/server/queue-mail'
import { databaseTime } from '@/platform/db/database-clock'
import { portalUrl } from '@/platform/env'
import { type Result, done, refused } from '@/shared/result'
import type { CloseComplaintInput } from '../domain/complaint-input'
import { answerMail } from '../domain/complaint-letters'
import { refusalOfHandling } from '../domain/complaint-policy'
import type { ComplaintRefusal } from '../domain/complaint-refusals'
import { moveComplaint } from './move-complaint'

/** Answers and closes, for good. Where the person left an address for mail, it says that there is an answer. */
export async function closeComplaint(
  actor: Actor,
  { complaintId, version, answer }: CloseComplaintInput,
): Promise<Result<null, ComplaintRefusal>> {
  const refusal = refusalOfHandling(actor)
  if (refusal) return refused(refusal)
  return writeAs(actor, async (transaction) => {
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
