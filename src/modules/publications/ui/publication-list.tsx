import Link from 'next/link'
import { dayInSeoul, koreanDay } from '@/shared/korean-date'
import { EmptyState } from '@/ui/empty-state'
import { Table } from '@/ui/table'
import { Tag } from '@/ui/tag'
import type { PublicationHead } from '../domain/publication-view'

export function PublicationList({ publications }: { publications: readonly PublicationHead[] }) {
  return (
    <Table
      caption="공표한 매칭"
      hideCaption
      rows={publications}
      rowKey={({ roundId }) => roundId}
      empty={
        <EmptyState title="아직 공표한 매칭이 없습니다">
          매칭을 확정하여 공표하면 입력 자료와 결과, 증명서가 여기에 올라오고 누구나 검증할 수 있습니다.
        </EmptyState>
      }
      columns={[
        {
          key: 'round',
          header: '회차',
          cell: ({ roundId, round }) => (
            <Link href={`/verify/${roundId}`} className="link font-bold">
              {round.name}
            </Link>
          ),
        },
        {
          key: 'state',
          header: '상태',
          phone: 'aside',
          noWrap: true,
          cell: ({ withdrawnAt }) => (withdrawnAt ? <Tag tone="danger">거둠</Tag> : <Tag tone="success">공표</Tag>),
        },
        {
          key: 'wishes',
          header: '희망 순위',
          cell: ({ wishesPublic }) => (wishesPublic ? '점수와 증명서 공개' : '점수는 봉인'),
        },
        {
          key: 'date',
          header: '공표한 날',
          align: 'end',
          cell: ({ publishedAt }) => koreanDay(dayInSeoul(publishedAt)),
        },
      ]}
    />
  )
}
