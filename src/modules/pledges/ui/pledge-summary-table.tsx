import { type PartnerKind, partnerKindNames } from '@/modules/partners/domain/partner'
import { Table } from '@/ui/table'
import { koreanNumber } from '@/shared/korean-number'

interface SummaryRow {
  readonly kind: PartnerKind
  readonly pledges: number
  readonly places: number
  readonly wishes: number
}

export const PledgeSummaryTable = ({ rows }: { rows: readonly SummaryRow[] }) => (
  <Table
    caption="종류별 서약"
    hideCaption
    dense
    keepOnPhone
    rows={rows}
    rowKey={({ kind }) => kind}
    columns={[
      { key: 'kind', header: '종류', cell: ({ kind }) => partnerKindNames[kind] },
      { key: 'pledges', header: '기관', align: 'end', cell: ({ pledges }) => koreanNumber(pledges) },
      { key: 'places', header: '맡을 수 있는 곳', align: 'end', cell: ({ places }) => koreanNumber(places) },
      { key: 'wishes', header: '희망', align: 'end', cell: ({ wishes }) => koreanNumber(wishes) },
    ]}
  />
)
