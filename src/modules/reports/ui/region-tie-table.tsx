import Link from 'next/link'
import { type Column, Table } from '@/ui/table'
import type { RegionEntry } from '../domain/region-entry'

const columns: Column<RegionEntry>[] = [
  {
    key: 'name',
    header: '지역',
    cell: ({ code, name, provinceShort }) => (
      <Link href={`/regions/${code}`} className="link">
        {provinceShort} {name}
      </Link>
    ),
  },
  { key: 'count', header: '기관', cell: ({ tieCount }) => <b>{tieCount}</b>, align: 'end' },
  { key: 'signed', header: '체결', cell: ({ tiesByStatus }) => tiesByStatus.signed, align: 'end' },
  { key: 'matched', header: '매칭', cell: ({ tiesByStatus }) => tiesByStatus.matched, align: 'end' },
  { key: 'reported', header: '보도', cell: ({ tiesByStatus }) => tiesByStatus.reported, align: 'end' },
]

/** The tile map in numbers, one table for each 시도. */
export function RegionTieTable({ regions }: { regions: readonly RegionEntry[] }) {
  const provinces = [...new Set(regions.map(({ provinceName }) => provinceName))]
  return (
    <>
      <p className="mb-4 text-sm text-text-subtle">
        ‘기관’은 결연 기관 수, 나머지는 협약 체결·매칭 확정·결연 보도 건수입니다.
      </p>
      <div className="gap-8 lg:columns-2">
        {provinces.map((province) => (
          <div key={province} className="mb-8 break-inside-avoid">
            <Table
              caption={province}
              keepOnPhone
              dense
              columns={columns}
              rows={regions.filter(({ provinceName }) => provinceName === province)}
              rowKey={({ code }) => code}
            />
          </div>
        ))}
      </div>
    </>
  )
}
