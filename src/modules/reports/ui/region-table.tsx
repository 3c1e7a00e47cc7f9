import Link from 'next/link'
import type { ReactNode } from 'react'
import { designationNames, megaRegionNames } from '@/modules/regions/domain/region'
import type { RegionFilter } from '@/modules/regions/domain/region-filter'
import { sortLink } from '@/shared/address'
import { type Column, Table } from '@/ui/table'
import type { RegionEntry } from '../domain/region-entry'
import { koreanNumber } from '@/shared/korean-number'

const columns: Column<RegionEntry>[] = [
  {
    key: 'name',
    header: '지역',
    cell: ({ code, fullName }) => (
      <Link href={`/regions/${code}`} className="link">
        {fullName}
      </Link>
    ),
  },
  { key: 'megaRegion', header: '권역', cell: ({ megaRegion }) => megaRegionNames[megaRegion], phone: 'hidden' },
  { key: 'designation', header: '지정', cell: ({ designation }) => designation && designationNames[designation] },
  {
    key: 'disaster',
    header: '특별재난 선포',
    cell: ({ disasterCount }) => (disasterCount > 0 ? `${disasterCount}건` : null),
    align: 'end',
  },
  {
    key: 'population',
    header: '인구(명)',
    cell: ({ population }) => (population === null ? null : koreanNumber(population)),
    align: 'end',
  },
  {
    key: 'ties',
    header: '결연 기관',
    phone: 'aside',
    align: 'end',
    cell: ({ tieCount }) => (tieCount === 0 ? <span className="text-text-subtle">없음</span> : <b>{tieCount}곳</b>),
  },
]

interface RegionTableProps {
  regions: readonly RegionEntry[]
  /** Headings sort when the list has an address. */
  filter?: RegionFilter
  empty?: ReactNode
}

export function RegionTable({ regions, filter, empty }: RegionTableProps) {
  const sortable = ['name', 'population', 'ties']
  return (
    <Table
      caption="시군구 목록"
      hideCaption
      columns={columns.map((column) =>
        filter && sortable.includes(column.key)
          ? { ...column, ...sortLink('/regions', filter, column.key, column.align === 'end' ? 'desc' : 'asc') }
          : column,
      )}
      rows={regions}
      rowKey={({ code }) => code}
      empty={empty}
    />
  )
}
