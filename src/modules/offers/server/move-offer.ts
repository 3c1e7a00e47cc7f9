import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { type Moving, recordMove } from '@/modules/accounts/server/record-move'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { Prisma } from '@/platform/db/generated/client'
import { type OfferStanding, offerLifeCycle } from '../domain/offer-life-cycle'

const columnsOf: Record<OfferStanding, Prisma.RegionOfferWhereInput> = {
  standing: { withdrawnAt: null },
  withdrawn: { withdrawnAt: { not: null } },
}

const subjectOf = (offerId: string) => ({ subjectType: 'offer', subjectId: offerId })

interface NewOffer {
  readonly by: Actor
  readonly data: Omit<Prisma.RegionOfferUncheckedCreateInput, 'withdrawnAt' | 'createdAt'>
  /** As the event says it. */
  readonly after: object
}

/** Puts an offer into the catalogue, and the event. Returns its id. */
export async function beginOffer(transaction: Transaction, { by, data, after }: NewOffer): Promise<string> {
  const { id } = await transaction.regionOffer.create({
    data: { ...data, createdAt: await databaseTime() },
    select: { id: true },
  })
  await recordMove(transaction, offerLifeCycle.create, subjectOf(id), { by, details: { after } })
  return id
}

interface OfferMoving extends Moving {
  readonly offerId: string
  readonly version: number
  readonly move: 'withdraw' | 'restore'
  readonly data?: { readonly position: number }
}

/** Takes an offer out of the catalogue or brings it back, and the event. False when it is no longer as it was seen. */
export async function moveOffer(
  transaction: Transaction,
  { offerId, version, move, data, ...moving }: OfferMoving,
): Promise<boolean> {
  const { [move]: way } = offerLifeCycle
  const withdrawnAt = way.to === 'withdrawn' ? await databaseTime() : null
  const { count } = await transaction.regionOffer.updateMany({
    where: { id: offerId, version, OR: way.from.map((standing) => columnsOf[standing]) },
    data: { ...data, withdrawnAt, version: { increment: 1 } },
  })
  if (count === 0) return false
  await recordMove(transaction, way, subjectOf(offerId), moving)
  return true
}
