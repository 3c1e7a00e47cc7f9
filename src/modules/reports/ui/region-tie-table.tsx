import Link from 'next/link'
import { Table } from '@/ui/table'
import type { RegionEntry } from '../domain/region-entry'

/** The tile map in numbers. */
export function RegionTieTable({ regions }: { regions: readonly RegionEntry[] }) {
  return (
    <Table
      caption="지역별 결연 수"
      hideCaption
      keepOnPhone
      dense
      rows={regions}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'name',
          header: '지역',
          cell: ({ code, name, provinceShort }) => (
            <Link href={`/regions/${code}`} className="link">
              {provinceShort} {name}
            </Link>
          ),
        },
        { key: 'count', header: '결연 기관', cell: ({ tieCount }) => <b>{tieCount}</b>, align: 'end' },
        { key: 'signed', header: '체결', cell: ({ tiesByStatus }) => tiesByStatus.signed, align: 'end' },
        { key: 'matched', header: '매칭', cell: ({ tiesByStatus }) => tiesByStatus.matched, align: 'end' },
        { key: 'reported', header: '보도', cell: ({ tiesByStatus }) => tiesByStatus.reported, align: 'end' },
      ]}
    />
  )
}
