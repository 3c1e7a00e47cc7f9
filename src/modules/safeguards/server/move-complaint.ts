import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { type Moving, personOf, recordMove } from '@/modules/accounts/server/record-move'
import type { EventAuthor } from '@/modules/audit/domain/event-chain'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { Prisma } from '@/platform/db/generated/client'
import { complaintLifeCycle } from '../domain/complaint-life-cycle'

const subjectOf = (complaintId: string) => ({ subjectType: 'complaint', subjectId: complaintId })

interface NewComplaint {
  readonly by: Actor
  /** As whom the audit trail knows them. */
  readonly author: EventAuthor
  readonly data: Omit<Prisma.ComplaintUncheckedCreateInput, 'status' | 'receivedAt'>
}

/** Takes a complaint in, and the event. Returns its id. */
export async function beginComplaint(transaction: Transaction, { by, author, data }: NewComplaint): Promise<string> {
  const { file: way } = complaintLifeCycle
  const { id } = await transaction.complaint.create({
    data: { ...data, status: way.to, receivedAt: await databaseTime() },
    select: { id: true },
  })
  await recordMove(transaction, way, subjectOf(id), { by, details: { after: { kind: data.kind } } }, author)
  return id
}

interface ComplaintMoving extends Moving {
  readonly complaintId: string
  readonly version: number
  readonly move: 'takeUp' | 'close'
  readonly data?: Pick<Prisma.ComplaintUncheckedUpdateManyInput, 'answer' | 'closedAt' | 'addressHash'>
}

/** Moves a complaint to whoever handles it: its status and the event. False when it is no longer as it was seen. */
export async function moveComplaint(
  transaction: Transaction,
  { complaintId, version, move, data, ...moving }: ComplaintMoving,
): Promise<boolean> {
  const { [move]: way } = complaintLifeCycle
  const { count } = await transaction.complaint.updateMany({
    where: { id: complaintId, version, status: { in: [...way.from] } },
    data: { ...data, status: way.to, handledById: personOf(moving.by), version: { increment: 1 } },
  })
  if (count === 0) return false
  await recordMove(transaction, way, subjectOf(complaintId), moving)
  return true
}
