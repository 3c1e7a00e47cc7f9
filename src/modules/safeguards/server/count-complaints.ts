import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import type { ComplaintStatus } from '../domain/complaint'
import { canViewComplaints } from '../domain/complaint-policy'

export async function countComplaints(actor: Actor): Promise<Record<ComplaintStatus, number>> {
  const counts = { received: 0, underReview: 0, closed: 0 }
  if (!canViewComplaints(actor)) return counts
  const client = await database()
  const groups = await client.complaint.groupBy({ by: ['status'], _count: true })
  for (const { status, _count } of groups) counts[status] = _count
  return counts
}
