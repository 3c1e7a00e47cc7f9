import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import type { ComplaintStatus, ListedComplaint } from '../domain/complaint'
import { canViewComplaints } from '../domain/complaint-policy'

export const listed = { id: true, kind: true, status: true, aboutText: true, receivedAt: true, closedAt: true } as const

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
