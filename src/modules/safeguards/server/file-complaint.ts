import 'server-only'
import { createHmac, randomBytes } from 'node:crypto'
import type { Actor } from '@/modules/accounts/domain/actor'
import { listHolders } from '@/modules/accounts/server/list-holders'
import { sendNotices } from '@/modules/notifications/server/send-notices'
import { databaseTime } from '@/platform/db/database-clock'
import { inTransaction } from '@/platform/db/database'
import { sessionSecret } from '@/platform/secret'
import { type Result, done, refused } from '@/shared/result'
import type { FileComplaintInput } from '../domain/complaint-input'
import { arrivalNotice } from '../domain/complaint-letters'
import type { ComplaintRefusal } from '../domain/complaint-refusals'
import { receiptCodeOf } from '../domain/receipt-code'
import { beginComplaint } from './move-complaint'
import { receiptHash } from './receipt-hash'

const hourMs = 3_600_000

const mostInAnHour = 5

/** The address itself is not kept. Unknown addresses count as one. */
const addressHash = (ipAddress: string | null) =>
  createHmac('sha256', sessionSecret())
    .update(`complaint:${ipAddress ?? 'unknown'}`)
    .digest('hex')

/** Whoever it is stays unknown: no name, no address, not even of someone signed in. */
const nobody = { personId: null, label: '신고인(밝히지 않음)', ipAddress: null, requestId: null }

/** Files a complaint and returns its receipt code, the only copy: what is stored is a hash. */
export async function fileComplaint(
  actor: Actor,
  { contact, ...input }: FileComplaintInput,
): Promise<Result<string, ComplaintRefusal>> {
  const code = receiptCodeOf(randomBytes(12))
  const from = addressHash(actor.ipAddress)
  return inTransaction(async (transaction) => {
    // One at a time per address, so that parallel requests cannot exceed the limit.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${from}, 0))`
    const now = await databaseTime()
    const since = new Date(now.getTime() - hourMs)
    const recent = await transaction.complaint.count({ where: { addressHash: from, receivedAt: { gt: since } } })
    if (recent >= mostInAnHour) return refused('too-many-complaints')
    await transaction.complaint.updateMany({
      where: { addressHash: { not: null }, receivedAt: { lte: since } },
      data: { addressHash: null },
    })
    const id = await beginComplaint(transaction, {
      by: actor,
      author: nobody,
      data: { ...input, contact: contact || null, receiptHash: receiptHash(code), addressHash: from },
    })
    const handlers = await listHolders(transaction, 'complaints.handle')
    await sendNotices(transaction, handlers, arrivalNotice(id, input.kind))
    return done(code)
  })
}
