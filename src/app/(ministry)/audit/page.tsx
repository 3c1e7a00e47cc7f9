import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { canViewAudit } from '@/modules/accounts/domain/account-policy'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { listEvents } from '@/modules/accounts/server/list-events'
import { EventTable } from '@/modules/audit/ui/event-table'
import { verifyChain } from '@/modules/audit/server/verify-chain'
import { searchText } from '@/shared/input-fields'
import { pagingInput } from '@/shared/paging'
import { Alert } from '@/ui/alert'
import { PageHeader } from '@/ui/page-header'
import { Pagination } from '@/ui/pagination'
import { SearchField } from '@/ui/search-field'
import { PageMain } from '@/ui/shell/page-main'
import { koreanNumber } from '@/shared/korean-number'

export const metadata: Metadata = { title: '감사기록' }

const query = pagingInput.extend({ q: searchText(80) })

export default async function AuditPage({ searchParams }: PageProps<'/audit'>) {
  const actor = await signedInActor('/audit')
  if (!canViewAudit(actor)) forbidden()
  const { q, ...paging } = query.parse(await searchParams)
  const [events, chain] = await Promise.all([listEvents(actor, { ...paging, query: q }), verifyChain()])
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="감사기록"
        lead="누가 언제 무엇을 왜 바꾸었는지 남깁니다. 고치거나 지울 수 없습니다."
      />
      <div className="grid gap-5">
        {chain.broken ? (
          <Alert
            tone="danger"
            title="기록이 이어지지 않습니다"
          >{`${chain.broken.sequence}번째 기록에서 앞뒤가 맞지 않습니다. 시스템 관리자에게 바로 알려 주세요.`}</Alert>
        ) : (
          <Alert tone="success">{`기록 ${koreanNumber(chain.checked)}건이 처음부터 끝까지 이어져 있습니다.`}</Alert>
        )}
        <SearchField
          action="/audit"
          label="사람·대상으로 찾기"
          placeholder="이름, 이메일 또는 대상 번호"
          defaultValue={q}
          className="max-w-[48rem]"
        />
        <EventTable events={events.items} />
        <Pagination of={events} path="/audit" query={{ q }} />
      </div>
    </PageMain>
  )
}
