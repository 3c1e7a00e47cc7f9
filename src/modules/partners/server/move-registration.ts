import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { type Moving, personOf, recordMove } from '@/modules/accounts/server/record-move'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { Prisma } from '@/platform/db/generated/client'
import { registrationLifeCycle } from '../domain/registration-life-cycle'

const subjectOf = (registrationId: string) => ({ subjectType: 'registration', subjectId: registrationId })

/** Takes an application in, and the event. Returns its id. */
export async function beginRegistration(
  transaction: Transaction,
  by: Actor,
  data: Omit<Prisma.PartnerRegistrationUncheckedCreateInput, 'status' | 'createdAt'>,
): Promise<string> {
  const { apply: way } = registrationLifeCycle
  const { id } = await transaction.partnerRegistration.create({
    data: { ...data, status: way.to, createdAt: await databaseTime() },
    select: { id: true },
  })
  const { kind, name, businessNumber } = data
  await recordMove(transaction, way, subjectOf(id), { by, details: { after: { kind, name, businessNumber } } })
  return id
}

interface RegistrationMoving extends Moving {
  readonly registration: { readonly id: string; readonly version: number }
  readonly move: 'approve' | 'refuse'
  readonly data: { readonly partnerId: string } | { readonly decisionReason: string }
}

/** Decides an application: its status and the event. False when it is no longer as it was seen. */
export async function moveRegistration(
  transaction: Transaction,
  { registration: { id, version }, move, data, ...moving }: RegistrationMoving,
): Promise<boolean> {
  const { [move]: way } = registrationLifeCycle
  const decided = { decidedById: personOf(moving.by), decidedAt: await databaseTime() }
  const { count } = await transaction.partnerRegistration.updateMany({
    where: { id, version, status: { in: [...way.from] } },
    data: { ...data, ...decided, status: way.to, version: { increment: 1 } },
  })
  if (count === 0) return false
  await recordMove(transaction, way, subjectOf(id), moving)
  return true
}
