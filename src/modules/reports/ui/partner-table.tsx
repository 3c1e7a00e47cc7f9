import Link from 'next/link'
import type { ReactNode } from 'react'
import { partnerKindNames } from '@/modules/partners/domain/partner'
import type { PartnerFilter } from '@/modules/partners/domain/partner-filter'
import { StandingTag } from '@/modules/partners/ui/standing-tag'
import { sortLink } from '@/shared/address'
import { type Column, Table } from '@/ui/table'
import type { PartnerEntry } from '../domain/partner-entry'

const tiesOf = ({ tieCount, unsettledTieCount }: PartnerEntry) => {
  if (tieCount + unsettledTieCount === 0) return <span className="text-text-subtle">없음</span>
  return (
    <span>
      {tieCount > 0 && <b>{tieCount}곳</b>}
      {unsettledTieCount > 0 && (
        <span className="block text-dense whitespace-nowrap text-text-subtle">
          맡을 기관 확인 중 {unsettledTieCount}곳
        </span>
      )}
    </span>
  )
}

const columns: Column<PartnerEntry>[] = [
  {
    key: 'name',
    header: '기관',
    cell: ({ id, name, formerNames }) => (
      <span className="inline-flex flex-wrap items-baseline gap-x-1.5">
        <Link href={`/partners/${id}`} className="link">
          {name}
        </Link>
        {formerNames.length > 0 && (
          <span className="text-dense font-normal text-text-subtle">{`옛 ${formerNames.join('·')}`}</span>
        )}
      </span>
    ),
  },
  {
    key: 'kind',
    header: '종류',
    phone: 'plain',
    cell: ({ kind, classification, corporateGroup }) =>
      [partnerKindNames[kind], kind === 'publicInstitution' ? classification : corporateGroup]
        .filter(Boolean)
        .join(' · '),
  },
  { key: 'headquarters', header: '본사', cell: ({ headquartersText }) => headquartersText },
  { key: 'standing', header: '참여', cell: ({ standing }) => <StandingTag standing={standing} />, phone: 'plain' },
  { key: 'ties', header: '결연 지역', cell: tiesOf, align: 'end', phone: 'aside' },
]

interface PartnerTableProps {
  partners: readonly PartnerEntry[]
  /** Headings sort when the list has an address. */
  filter?: PartnerFilter
  empty?: ReactNode
}

export function PartnerTable({ partners, filter, empty }: PartnerTableProps) {
  const sortable = ['name', 'kind', 'ties']
  return (
    <Table
      caption="협력기관 목록"
      hideCaption
      columns={columns.map((column) =>
        filter && sortable.includes(column.key)
          ? { ...column, ...sortLink('/partners', filter, column.key, column.align === 'end' ? 'desc' : 'asc') }
          : column,
      )}
      rows={partners}
      rowKey={({ id }) => id}
      empty={empty}
    />
  )
}
