import type { Metadata } from 'next'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { ReadAllButton } from '@/modules/accounts/ui/read-all-button'
import { listNotices } from '@/modules/notifications/server/list-notices'
import { NoticeList } from '@/modules/notifications/ui/notice-list'
import { pagingInput } from '@/shared/paging'
import { PageHeader } from '@/ui/page-header'
import { Pagination } from '@/ui/pagination'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '알림함' }

export default async function NoticesPage({ searchParams }: PageProps<'/notices'>) {
  const actor = await signedInActor('/notices')
  const { items, page, perPage, totalCount } = await listNotices(actor.personId, pagingInput.parse(await searchParams))
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="알림함"
        lead="매칭 확정, 소속 변경처럼 확인하실 일을 알려 드립니다."
        actions={items.some(({ isRead }) => !isRead) && <ReadAllButton />}
      />
      <NoticeList notices={items} />
      {totalCount > 0 && <Pagination of={{ page, perPage, totalCount }} path="/notices" />}
    </PageMain>
  )
}
