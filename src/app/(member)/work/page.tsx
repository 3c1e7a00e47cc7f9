import type { Metadata } from 'next'
import { canWork } from '@/modules/accounts/domain/account-policy'
import { roleNames } from '@/modules/accounts/domain/role'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { listNotices } from '@/modules/notifications/server/list-notices'
import { NoticeList } from '@/modules/notifications/ui/notice-list'
import { listTasks } from '@/portal/list-tasks'
import { listOwnTies } from '@/modules/reports/server/list-own-ties'
import { OwnTies } from '@/modules/reports/ui/own-ties'
import { TaskList } from '@/modules/notifications/ui/task-list'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '내 할 일' }

export default async function WorkPage() {
  const actor = await signedInActor('/work')
  const [tasks, ties, notices] = await Promise.all([
    listTasks(actor),
    listOwnTies(actor),
    listNotices(actor.personId, { page: 1, perPage: 10 }),
  ])
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="내 할 일"
        lead={`${actor.name} 님 · ${actor.memberships.map(({ role, scopeName }) => [scopeName, roleNames[role]].filter(Boolean).join(' ')).join(', ') || '소속 없음'}`}
      />
      {!canWork(actor) && (
        <Alert tone="warning" title="지금 유효한 소속이 없습니다">
          소속 기관의 관리자에게 문의해 주세요. 지난 기록은 기관에 그대로 남아 있습니다.
        </Alert>
      )}
      <div className="grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_36.8rem]">
        <TaskList tasks={tasks} />
        <div className="grid gap-6">
          {ties.map(({ title, href, required, agreements }) => (
            <OwnTies key={href} title={title} href={href} required={required} agreements={agreements} />
          ))}
          <Card title="최근 알림">
            <NoticeList notices={notices.items.slice(0, 5)} />
          </Card>
        </div>
      </div>
    </PageMain>
  )
}
