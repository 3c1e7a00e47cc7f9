import 'server-only'
import type { ListedEvent } from '@/modules/audit/domain/listed-event'
import { database } from '@/platform/db/database'
import type { Prisma } from '@/platform/db/generated/client'
import { likeText } from '@/platform/db/like-text'
import { type Page, type Paging, skipOf } from '@/shared/paging'
import type { Actor } from '../domain/actor'
import { canViewAudit } from '../domain/account-policy'

/** The audit trail, newest first, for those who may read it; nobody else sees a row of it. */
export async function listEvents(
  actor: Actor,
  filter: Paging & { action?: string | undefined; query?: string | undefined },
): Promise<Page<ListedEvent>> {
  const { page, perPage, action, query } = filter
  if (!canViewAudit(actor)) return { items: [], totalCount: 0, page, perPage }
  const client = await database()
  const where: Prisma.AuditEventWhereInput = {
    ...(action ? { action: { startsWith: likeText(action) } } : {}),
    ...(query ? { OR: [{ actorLabel: { contains: likeText(query) } }, { subjectId: query }] } : {}),
  }
  const [totalCount, rows] = await Promise.all([
    client.auditEvent.count({ where }),
    client.auditEvent.findMany({ where, orderBy: { sequence: 'desc' }, skip: skipOf(filter), take: perPage }),
  ])
  return {
    items: rows.map(({ sequence, ...event }) => ({ ...event, sequence: String(sequence) })),
    totalCount,
    page,
    perPage,
  }
}
