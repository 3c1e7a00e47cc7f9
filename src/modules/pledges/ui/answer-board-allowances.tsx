import Link from 'next/link'
import { koreanDeadline, koreanInstant } from '@/shared/korean-date'
import { EmptyState } from '@/ui/empty-state'
import { Table } from '@/ui/table'
import { Tag } from '@/ui/tag'

interface ListedAllowance {
  readonly id: string
  readonly name: string
  readonly href: string
  readonly until: Date
  readonly reason: string
  readonly grantedAt: Date
  readonly grantedBy: string | null
  readonly state: 'inForce' | 'over' | 'revoked' | 'replaced'
}

const stateTags = {
  inForce: <Tag tone="success">허용 중</Tag>,
  over: <Tag>끝남</Tag>,
  revoked: <Tag tone="danger">거둠</Tag>,
  replaced: <Tag>바뀜</Tag>,
}

interface AllowanceTableProps {
  readonly allowances: readonly ListedAllowance[]
  /** The allowances of one body or region only. */
  readonly isOfOne: boolean
}

/** Every allowance of a round, the newest first; a later one of the same body replaces the one before. */
export function AllowanceTable({ allowances, isOfOne }: AllowanceTableProps) {
  return (
    <Table
      caption="늦은 제출 허용"
      hideCaption
      rows={allowances}
      rowKey={({ id }) => id}
      empty={
        isOfOne ? (
          <EmptyState title="이곳에는 늦은 제출을 허용한 적이 없습니다" />
        ) : (
          <EmptyState title="늦은 제출을 허용한 곳이 없습니다">
            답변 현황에서 기관이나 지역을 골라 허용합니다.
          </EmptyState>
        )
      }
      columns={[
        {
          key: 'name',
          header: '기관·지역',
          cell: ({ name, href }) => (
            <Link href={href} className="link font-bold">
              {name}
            </Link>
          ),
        },
        { key: 'state', header: '상태', phone: 'aside', noWrap: true, cell: ({ state }) => stateTags[state] },
        {
          key: 'until',
          header: '언제까지',
          noWrap: true,
          cell: ({ until, state }) =>
            state === 'revoked' ? null : <span className="tabular">{koreanDeadline(until)}</span>,
        },
        { key: 'reason', header: '까닭', cell: ({ reason }) => reason },
        {
          key: 'granted',
          header: '정한 사람',
          cell: ({ grantedAt, grantedBy }) => [grantedBy, koreanInstant(grantedAt)].filter(Boolean).join(' · '),
        },
      ]}
    />
  )
}
