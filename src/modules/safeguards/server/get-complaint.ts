import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import type { ComplaintView } from '../domain/complaint'
import { canHandleComplaints, canViewComplaints } from '../domain/complaint-policy'
import { namesOfPeople } from '@/modules/accounts/server/names-of-people'
import { listed } from './list-complaints'

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
