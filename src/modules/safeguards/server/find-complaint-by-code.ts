import 'server-only'
import { database } from '@/platform/db/database'
import type { ComplaintProgress } from '../domain/complaint'
import { receiptHash } from './receipt-hash'

/** The code opens state and answer; what was written stays with those who handle it. */
export async function findComplaintByCode(code: string): Promise<ComplaintProgress | null> {
  const client = await database()
  return client.complaint.findUnique({
    where: { receiptHash: receiptHash(code) },
    select: { kind: true, status: true, receivedAt: true, closedAt: true, answer: true },
  })
}
