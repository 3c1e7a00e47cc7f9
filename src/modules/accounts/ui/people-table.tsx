import Link from 'next/link'
import { koreanInstant } from '@/shared/korean-date'
import { EmptyState } from '@/ui/empty-state'
import { Table } from '@/ui/table'
import { Tag } from '@/ui/tag'
import type { ListedPerson } from '../domain/listed-person'
import { dutyText } from './membership-table'

export function PeopleTable({ people }: { people: readonly ListedPerson[] }) {
  return (
    <Table
      caption="계정"
      hideCaption
      rows={people}
      rowKey={({ id }) => id}
      empty={<EmptyState title="찾는 사람이 없습니다">이름이나 이메일의 일부만 적어 보세요.</EmptyState>}
      columns={[
        {
          key: 'name',
          header: '이름',
          noWrap: true,
          cell: ({ id, name }) => (
            <Link href={`/accounts/${id}`} className="link font-bold">
              {name}
            </Link>
          ),
        },
        {
          key: 'email',
          header: '이메일',
          phone: 'plain',
          cell: ({ email }) => <span className="break-all">{email}</span>,
        },
        {
          key: 'duties',
          header: '지금의 소속',
          phone: 'plain',
          cell: ({ memberships }) =>
            memberships
              .filter(({ isInForce }) => isInForce)
              .map(dutyText)
              .join(', '),
        },
        {
          key: 'state',
          header: '상태',
          phone: 'aside',
          noWrap: true,
          cell: ({ isSuspended, isDemonstration }) =>
            isSuspended ? (
              <Tag tone="danger">정지</Tag>
            ) : isDemonstration ? (
              <Tag tone="warning">시연용</Tag>
            ) : (
              <Tag tone="success">사용</Tag>
            ),
        },
        {
          key: 'seen',
          header: '최근 접속',
          noWrap: true,
          cell: ({ lastSeenAt }) => lastSeenAt && koreanInstant(lastSeenAt),
        },
      ]}
    />
  )
}
