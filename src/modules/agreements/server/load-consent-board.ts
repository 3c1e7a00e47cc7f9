import 'server-only'
import {
  type Actor,
  hasPermission,
  partnerSliceOf,
  regionSliceOf,
  partnerWhere,
  regionWhere,
} from '@/modules/accounts/domain/actor'
import type { Permission } from '@/manifests/all'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { Prisma } from '@/platform/db/generated/client'
import { ownSides } from '../domain/consent-policy'
import { type ConsentRow, listConsentRows, roundFamily } from './consent-rows'

/** 재정경제부 agreements of public institutions, 산업통상부 those of companies, a 시도 those within it, the ministry all. */
export function visibleConsents(actor: Actor, permission: Permission): Prisma.AgreementWhereInput {
  if (!hasPermission(actor, permission)) return { id: { in: [] } }
  const [partners, regions] = [partnerSliceOf(actor, permission), regionSliceOf(actor, permission)]
  if (partners === 'all' || regions === 'all') return {}
  return {
    parties: {
      some: {
        OR: [{ partner: partnerWhere(actor, permission) }, { region: regionWhere(actor, permission) }],
      },
    },
  }
}

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
  const [regions, partners] = [regionSliceOf(actor, 'consents.answer'), partnerSliceOf(actor, 'consents.answer')]
  if (regions === 'all' || partners === 'all') return []
  const parties = [{ regionCode: { in: [...regions.codes] } }, { partnerId: { in: [...partners.partnerIds] } }]
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
