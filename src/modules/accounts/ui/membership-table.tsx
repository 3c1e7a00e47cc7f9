import { koreanDay, koreanInstant } from '@/shared/korean-date'
import { EmptyState } from '@/ui/empty-state'
import { Table } from '@/ui/table'
import { Tag } from '@/ui/tag'
import type { ListedMembership } from '../domain/listed-person'
import { roleNames } from '../domain/role'

export const dutyText = ({ role, scopeName }: Pick<ListedMembership, 'role' | 'scopeName'>) =>
  [scopeName, roleNames[role]].filter(Boolean).join(' · ')

export function MembershipTable({ memberships }: { memberships: readonly ListedMembership[] }) {
  return (
    <Table
      caption="소속의 기록"
      hideCaption
      rows={memberships}
      rowKey={({ id }) => id}
      empty={<EmptyState title="소속이 없습니다" />}
      columns={[
        { key: 'duty', header: '소속과 역할', cell: dutyText },
        {
          key: 'state',
          header: '상태',
          phone: 'aside',
          noWrap: true,
          cell: ({ isInForce }) => (isInForce ? <Tag tone="success">유효</Tag> : <Tag>끝남</Tag>),
        },
        { key: 'from', header: '시작', noWrap: true, cell: ({ validFrom }) => koreanDay(validFrom) },
        {
          key: 'to',
          header: '끝',
          noWrap: true,
          cell: ({ validTo, endedAt }) => (endedAt ? koreanInstant(endedAt) : validTo && koreanDay(validTo)),
        },
        { key: 'reason', header: '까닭', cell: ({ endReason }) => endReason },
      ]}
    />
  )
}
