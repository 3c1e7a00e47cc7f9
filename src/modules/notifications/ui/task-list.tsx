import Link from 'next/link'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { SectionHeader } from '@/ui/section-header'
import type { Task } from '../domain/task'

export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <section aria-labelledby="tasks">
      <SectionHeader id="tasks" title="처리할 일" rule="plain" />
      {tasks.length === 0 ? (
        <EmptyState title="지금 처리할 일이 없습니다">새 일이 생기면 여기와 알림함에 보입니다.</EmptyState>
      ) : (
        <ul className="divide-y divide-border-gray-light">
          {tasks.map(({ key, title, detail, href, action }) => (
            <li key={key} className="flex flex-wrap items-center justify-between gap-4 py-5">
              <div>
                <h3 className="text-lg">
                  <Link href={href} className="hover:underline">
                    {title}
                  </Link>
                </h3>
                <p className="mt-1 text-text-subtle">{detail}</p>
              </div>
              <LinkButton href={href} look="tinted" size={40} aria-label={`${title}: ${action}`}>
                {action}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
