import Link from 'next/link'
import { formatBusinessNumber } from '@/shared/business-number'
import { koreanInstant } from '@/shared/korean-date'
import { EmptyState } from '@/ui/empty-state'
import { Table } from '@/ui/table'
import { Tag } from '@/ui/tag'
import { partnerKindNames } from '../domain/partner'
import { type ListedRegistration, type RegistrationStatus, registrationStatusNames } from '../domain/registration'

const tones = { waiting: 'warning', approved: 'success', refused: 'neutral' } as const

export const RegistrationStatusTag = ({ status }: { status: RegistrationStatus }) => (
  <Tag tone={tones[status]}>{registrationStatusNames[status]}</Tag>
)

export function RegistrationTable({
  registrations,
  status,
}: {
  registrations: readonly ListedRegistration[]
  status: RegistrationStatus
}) {
  return (
    <Table
      caption={`참여 신청: ${registrationStatusNames[status]}`}
      hideCaption
      rows={registrations}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={status === 'waiting' ? '기다리는 신청이 없습니다' : '해당하는 신청이 없습니다'}>
          신청이 들어오면 알림함에 알려 드립니다.
        </EmptyState>
      }
      columns={[
        {
          key: 'name',
          header: '기관·기업',
          phone: 'plain',
          cell: ({ id, name }) => (
            <Link href={`/registrations/${id}`} className="link font-bold wrap-anywhere">
              {name}
            </Link>
          ),
        },
        { key: 'kind', header: '종류', noWrap: true, cell: ({ kind }) => partnerKindNames[kind] },
        {
          key: 'number',
          header: '사업자등록번호',
          noWrap: true,
          cell: ({ businessNumber }) => <span className="tabular">{formatBusinessNumber(businessNumber)}</span>,
        },
        { key: 'contact', header: '담당자', noWrap: true, cell: ({ contactName }) => contactName },
        { key: 'created', header: '신청', noWrap: true, cell: ({ createdAt }) => koreanInstant(createdAt) },
      ]}
    />
  )
}
