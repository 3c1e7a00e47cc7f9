import 'server-only'
import { cache } from 'react'
import { database } from '@/platform/db/database'
import { isoDay } from '@/shared/korean-date'
import { type NamedPartner, type PresentHolder, type Succession, lineOf, presentHolderOf } from '../domain/succession'

export interface SuccessionBook {
  presentHolderOf(partner: NamedPartner, day: string): PresentHolder
  lineOf(partnerId: string, day: string): ReadonlySet<string>
}

/** All successions with the names they touch, read once per request: there are few, and chains cross. */
export const loadSuccessions = cache(async (): Promise<SuccessionBook> => {
  const client = await database()
  const rows = await client.partnerSuccession.findMany({
    include: { predecessor: { select: { id: true, name: true } }, successor: { select: { id: true, name: true } } },
    orderBy: [{ effectiveOn: 'asc' }, { id: 'asc' }],
  })
  const partners = new Map(
    rows.flatMap(
      ({ predecessor, successor }) =>
        [
          [predecessor.id, predecessor],
          [successor.id, successor],
        ] as const,
    ),
  )
  const successions: Succession[] = rows.map(({ predecessorId, successorId, effectiveOn }) => ({
    predecessorId,
    successorId,
    effectiveOn: isoDay(effectiveOn),
  }))
  return {
    presentHolderOf: (partner, day) => presentHolderOf(partner, successions, partners, day),
    lineOf: (partnerId, day) => lineOf(partnerId, successions, day),
  }
})
