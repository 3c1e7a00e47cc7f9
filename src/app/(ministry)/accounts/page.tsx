import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { canManageAccounts, canViewAccounts } from '@/modules/accounts/domain/account-policy'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { listOpenInvitations, listPeople } from '@/modules/accounts/server/list-people'
import { InvitationList } from '@/modules/accounts/ui/invitation-list'
import { PeopleList } from '@/modules/accounts/ui/people-list'
import { outboxSummary } from '@/modules/notifications/server/outbox-summary'
import { OutboxNotice } from '@/modules/notifications/ui/outbox-notice'
import { searchText } from '@/shared/input-fields'
import { pagingInput } from '@/shared/paging'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '계정·소속' }

const query = pagingInput.extend({ q: searchText() })

export default async function AccountsPage({ searchParams }: PageProps<'/accounts'>) {
  const actor = await signedInActor('/accounts')
  if (!canViewAccounts(actor)) forbidden()
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
        <PeopleList people={people} q={q} />
        {canManageAccounts(actor) && (
          <Card title="기다리는 초대">
            <InvitationList invitations={invitations} />
          </Card>
        )}
      </div>
    </PageMain>
  )
}
