import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { ownSides, visibleConsents, answeringFor } from '../domain/consent-policy'
import { type ConsentRow, listConsentRows, roundFamily } from './consent-rows'

/** Every matched agreement of a round and its re-matches, as far as the actor may see. */
export async function loadConsentBoard(actor: Actor, roundId: string) {
  const client = await database()
  const [now, family] = await Promise.all([databaseTime(), roundFamily(client, roundId)])
  const rows = await listConsentRows(client, {
    AND: [{ roundId: { in: [...family] } }, visibleConsents(actor, 'rounds.view')],
  })
  return { rows, now }
}

export interface OwnConsent extends ConsentRow {
  readonly side: 'region' | 'partner'
  readonly isOpen: boolean
}

/** Agreements the actor answers for, those that still wait first. */
export async function listOwnConsents(actor: Actor): Promise<OwnConsent[]> {
  const { regionCodes, partnerIds } = answeringFor(actor)
  const parties = [{ regionCode: { in: [...regionCodes] } }, { partnerId: { in: [...partnerIds] } }]
  const client = await database()
  const [now, rows] = await Promise.all([
    databaseTime(),
    listConsentRows(client, { parties: { some: { OR: parties } }, round: { consentClosesAt: { not: null } } }),
  ])
  return rows
    .flatMap((row) =>
      ownSides(actor, row).map((side) => ({
        ...row,
        side,
        isOpen: row.consentClosesAt !== null && now < row.consentClosesAt,
      })),
    )
    .sort((one, other) => Number(one[one.side].answer !== null) - Number(other[other.side].answer !== null))
}
