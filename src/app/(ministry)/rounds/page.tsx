import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import Link from 'next/link'
import { hasPermission } from '@/modules/accounts/domain/actor'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { roundStatusNames } from '@/modules/rounds/domain/round'
import { listRounds } from '@/modules/rounds/server/list-rounds'
import { koreanDay } from '@/shared/korean-date'
import { EmptyState } from '@/ui/empty-state'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'
import { Table } from '@/ui/table'
import { Tag } from '@/ui/tag'

export const metadata: Metadata = { title: '회차·매칭' }

export default async function RoundsPage() {
  const actor = await signedInActor('/rounds')
  if (!hasPermission(actor, 'rounds.view')) forbidden()
  const rounds = await listRounds(actor)
  const count = (value: number) => value.toLocaleString('ko')
  return (
    <PageMain>
      <PageHeader size="work" title="회차·매칭" lead="수요조사와 매칭을 회차로 묶어 다룹니다." />
      <Table
        caption="회차"
        hideCaption
        rows={rounds}
        rowKey={({ id }) => id}
        empty={<EmptyState title="아직 회차가 없습니다" />}
        columns={[
          {
            key: 'name',
            header: '회차',
            cell: (round) => (
              <Link href={`/rounds/${round.id}`} className="link font-bold">
                {round.name}
              </Link>
            ),
          },
          {
            key: 'status',
            header: '상태',
            phone: 'aside',
            noWrap: true,
            cell: (round) => (
              <Tag tone={round.status === 'closed' ? 'primary' : 'neutral'}>{roundStatusNames[round.status]}</Tag>
            ),
          },
          { key: 'regions', header: '대상 지역', align: 'end', cell: (round) => count(round.counts.regions) },
          { key: 'pledges', header: '서약 기관', align: 'end', cell: (round) => count(round.counts.pledges) },
          { key: 'runs', header: '매칭 실행', align: 'end', cell: (round) => count(round.counts.runs) },
          { key: 'agreements', header: '결연', align: 'end', cell: (round) => count(round.counts.agreements) },
          {
            key: 'published',
            header: '공표일',
            noWrap: true,
            cell: (round) => round.publishedAt && koreanDay(round.publishedAt),
          },
        ]}
      />
    </PageMain>
  )
}
