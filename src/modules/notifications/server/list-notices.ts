import 'server-only'
import { database } from '@/platform/db/database'
import { type Page, type Paging, skipOf } from '@/shared/paging'

export interface ListedNotice {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly link: string | null
  readonly createdAt: Date
  readonly isRead: boolean
}

/** The inbox of one person, newest first. */
export async function listNotices(personId: string, paging: Paging): Promise<Page<ListedNotice>> {
  const client = await database()
  const where = { recipientPersonId: personId }
  const [totalCount, rows] = await Promise.all([
    client.notice.count({ where }),
    client.notice.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: skipOf(paging),
      take: paging.perPage,
    }),
  ])
  const items = rows.map(({ id, title, body, link, createdAt, readAt }) => ({
    id,
    title,
    body,
    link,
    createdAt,
    isRead: readAt !== null,
  }))
  return { items, totalCount, ...paging }
}

export async function countUnreadNotices(personId: string): Promise<number> {
  const client = await database()
  return client.notice.count({ where: { recipientPersonId: personId, readAt: null } })
}
