import Link from 'next/link'
import { koreanInstant } from '@/shared/korean-date'
import { EmptyState } from '@/ui/empty-state'
import { Table } from '@/ui/table'
import {
  type ComplaintStatus,
  type ListedComplaint,
  complaintKindNames,
  complaintStatusNames,
} from '../domain/complaint'

export function ComplaintTable({
  complaints,
  status,
}: {
  complaints: readonly ListedComplaint[]
  status: ComplaintStatus
}) {
  return (
    <Table
      caption={`신고: ${complaintStatusNames[status]}`}
      hideCaption
      rows={complaints}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={status === 'received' ? '새로 들어온 신고가 없습니다' : '해당하는 신고가 없습니다'}>
          들어오면 알림함에 알려 드립니다.
        </EmptyState>
      }
      columns={[
        {
          key: 'about',
          header: '누구의 일',
          phone: 'plain',
          cell: ({ id, aboutText }) => (
            <Link href={`/complaint-desk/${id}`} className="link font-bold wrap-anywhere">
              {aboutText}
            </Link>
          ),
        },
        { key: 'kind', header: '종류', noWrap: true, cell: ({ kind }) => complaintKindNames[kind] },
        { key: 'received', header: '접수', noWrap: true, cell: ({ receivedAt }) => koreanInstant(receivedAt) },
        {
          key: 'closed',
          header: '처리',
          noWrap: true,
          cell: ({ closedAt }) => (closedAt ? koreanInstant(closedAt) : '-'),
        },
      ]}
    />
  )
}
