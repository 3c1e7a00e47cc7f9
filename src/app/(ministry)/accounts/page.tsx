import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { z } from 'zod'
import { hasPermission } from '@/modules/accounts/domain/actor'
import { canManageAccounts } from '@/modules/accounts/domain/account-policy'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { listOpenInvitations, listPeople } from '@/modules/accounts/server/list-people'
import { InvitationList } from '@/modules/accounts/ui/invitation-list'
import { PeopleTable } from '@/modules/accounts/ui/people-table'
import { outboxSummary } from '@/modules/notifications/server/outbox-summary'
import { OutboxNotice } from '@/modules/notifications/ui/outbox-notice'
import { pagingInput } from '@/shared/paging'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { Pagination } from '@/ui/pagination'
import { SearchField } from '@/ui/search-field'
import { PageMain } from '@/ui/shell/page-main'
import { addressOf } from '@/shared/address'

export const metadata: Metadata = { title: '계정·소속' }

const query = pagingInput.extend({
  q: z
    .string()
    .max(50)
    .regex(/^\P{Cc}*$/u)
    .optional()
    .catch(undefined),
})

export default async function AccountsPage({ searchParams }: PageProps<'/accounts'>) {
  const actor = await signedInActor('/accounts')
  if (!hasPermission(actor, 'accounts.view')) forbidden()
  const { q, ...paging } = query.parse(await searchParams)
  const [people, invitations, outbox] = await Promise.all([
    listPeople(actor, { ...paging, query: q }),
    listOpenInvitations(actor),
    outboxSummary(),
  ])
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="계정·소속"
        lead="사람은 옮겨 가도 소속의 기록은 남습니다."
        actions={
          canManageAccounts(actor) && (
            <LinkButton href="/accounts/invite" look="filled" size={40}>
              사람 초대
            </LinkButton>
          )
        }
      />
      <div className="grid gap-6">
        <OutboxNotice outbox={outbox} />
        <SearchField
          action="/accounts"
          label="이름·이메일로 찾기"
          placeholder="이름 또는 이메일"
          defaultValue={q}
          className="max-w-[48rem]"
        />
        <PeopleTable people={people.items} />
        <Pagination
          page={people.page}
          perPage={people.perPage}
          total={people.totalCount}
          hrefFor={(page, perPage) => addressOf('/accounts', { q, page, perPage })}
        />
        {canManageAccounts(actor) && (
          <Card title="기다리는 초대">
            <InvitationList invitations={invitations} />
          </Card>
        )}
      </div>
    </PageMain>
  )
}
