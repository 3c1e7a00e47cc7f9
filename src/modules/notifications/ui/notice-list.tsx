import Link from 'next/link'
import { koreanInstant } from '@/shared/korean-date'
import { EmptyState } from '@/ui/empty-state'
import { Tag } from '@/ui/tag'

interface NoticeRow {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly link: string | null
  readonly createdAt: Date
  readonly isRead: boolean
}

export function NoticeList({ notices }: { notices: readonly NoticeRow[] }) {
  if (notices.length === 0) return <EmptyState title="알림이 없습니다">새 소식이 오면 여기에 쌓입니다.</EmptyState>
  return (
    <ul className="divide-y divide-border-gray-light border-y border-border-gray-light">
      {notices.map(({ id, title, body, link, createdAt, isRead }) => (
        <li key={id} className="grid gap-1 py-4">
          <p className="flex flex-wrap items-center gap-2">
            {!isRead && <Tag tone="primary">새 알림</Tag>}
            <b>
              {link ? (
                <Link href={link} className="link">
                  {title}
                </Link>
              ) : (
                title
              )}
            </b>
          </p>
          <p>{body}</p>
          <p className="text-sm text-text-subtle">{koreanInstant(createdAt)}</p>
        </li>
      ))}
    </ul>
  )
}
