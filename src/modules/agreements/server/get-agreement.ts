import 'server-only'
import { loadSuccessions } from '@/modules/partners/server/load-successions'
import { database } from '@/platform/db/database'
import { databaseDay } from '@/platform/db/database-clock'
import { isUuid } from '@/shared/is-uuid'
import type { AgreementDetails } from '../domain/agreement-view'
import { agreementInclude, viewOf } from './agreement-view'

/** One agreement with what happened to it, or null. */
export async function getAgreement(id: string): Promise<AgreementDetails | null> {
  if (!isUuid(id)) return null
  const client = await database()
  const row = await client.agreement.findUnique({
    where: { id },
    include: {
      ...agreementInclude,
      round: { select: { id: true, name: true } },
      transitions: { orderBy: { occurredAt: 'asc' } },
    },
  })
  if (!row) return null
  const transitions = row.transitions.map(({ toStatus, occurredAt, reason }) => ({ toStatus, occurredAt, reason }))
  return {
    ...viewOf(row, await loadSuccessions(), await databaseDay()),
    createdAt: row.createdAt,
    round: row.round,
    transitions,
  }
}
