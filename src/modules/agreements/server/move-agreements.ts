import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Actor } from '@/modules/accounts/domain/actor'
import { leads, targetOf } from '@/modules/accounts/domain/life-cycle'
import { personOf, recordMove } from '@/modules/accounts/server/record-move'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { Prisma } from '@/platform/db/generated/client'
import { dayInSeoul, storedDay } from '@/shared/korean-date'
import type { AgreementStatus } from '../domain/agreement'
import { agreementLifeCycle } from '../domain/agreement-life-cycle'

const subjectOf = (agreementId: string) => ({ subjectType: 'agreement', subjectId: agreementId })

type Party = Omit<Prisma.AgreementPartyCreateManyInput, 'agreementId'>

interface NewAgreements {
  readonly move: 'plan' | 'match'
  readonly by: Actor
  readonly reason: string
  /** What all of them have in common. */
  readonly about: Omit<Prisma.AgreementCreateManyInput, 'id' | 'status' | 'datedFrom' | 'datedTo' | 'createdAt'>
  /** The parties of each. */
  readonly ties: readonly (readonly Party[])[]
}

/** Makes agreements, dated today, with the first line of their history. Returns their ids in order. */
export async function beginAgreements(
  transaction: Transaction,
  { move, by, reason, about, ties }: NewAgreements,
): Promise<string[]> {
  const { [move]: way } = agreementLifeCycle
  const now = await databaseTime()
  const today = storedDay(dayInSeoul(now))
  const made = ties.map((parties) => ({ id: randomUUID(), parties }))
  await transaction.agreement.createMany({
    data: made.map(({ id }) => ({ ...about, id, status: way.to, datedFrom: today, datedTo: today, createdAt: now })),
  })
  await transaction.agreementParty.createMany({
    data: made.flatMap(({ id, parties }) => parties.map((party) => ({ ...party, agreementId: id }))),
  })
  const line = { toStatus: way.to, personId: personOf(by), reason, occurredAt: now }
  await transaction.agreementTransition.createMany({ data: made.map(({ id }) => ({ ...line, agreementId: id })) })
  for (const { id } of made) await recordMove(transaction, way, subjectOf(id), { by })
  return made.map(({ id }) => id)
}

interface AgreementMoving {
  readonly move: 'giveWay' | 'restore' | 'withdraw'
  readonly to?: AgreementStatus
  readonly by: Actor
  readonly reason: string
  /** The confirmation that brings it about, by which it can be taken back. */
  readonly confirmationId?: string
  /** As they were seen. */
  readonly agreements: readonly { readonly id: string; readonly status: AgreementStatus; readonly version: number }[]
}

/**
 * Moves agreements, each with a line in its history. False when one of them is no longer as it was seen, or not where the
 * move begins: then the caller undoes everything.
 */
export async function moveAgreements(
  transaction: Transaction,
  { move, to, by, reason, confirmationId, agreements }: AgreementMoving,
): Promise<boolean> {
  const { [move]: way } = agreementLifeCycle
  if (agreements.length === 0) return true
  if (!agreements.every(({ status }) => leads(way, status, to))) return false
  const toStatus = targetOf<AgreementStatus>(way, to)
  const { count } = await transaction.agreement.updateMany({
    where: { OR: agreements.map(({ id, status, version }) => ({ id, status, version })) },
    // As if it had never ended: the version too, by which the confirmation that made it tells whether it moved on.
    data: { status: toStatus, version: move === 'restore' ? { decrement: 1 } : { increment: 1 } },
  })
  if (count !== agreements.length) return false
  const line = { toStatus, personId: personOf(by), reason, occurredAt: await databaseTime() }
  await transaction.agreementTransition.createMany({
    data: agreements.map(({ id, status }) => ({
      ...line,
      agreementId: id,
      fromStatus: status,
      confirmationId: confirmationId ?? null,
    })),
  })
  for (const { id } of agreements) await recordMove(transaction, way, subjectOf(id), { by })
  return true
}
