import type { PartnerKind } from '@/modules/partners/domain/partner'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Pagination } from '@/ui/pagination'
import type { ComponentProps } from 'react'
import { type ConsentFilter, filterConsents } from '../domain/consent-filter'
import { ConsentFilterForm } from './consent-filter-form'
import { ConsentStateChips } from './consent-state-chips'
import { ConsentTable } from './consent-table'

type Row = ComponentProps<typeof ConsentTable>['rows'][number] & {
  readonly roundId: string
  readonly partnerKind: PartnerKind
  readonly provinceCode: string
}

interface ConsentListProps {
  readonly roundId: string
  readonly rows: readonly Row[]
  readonly filter: ConsentFilter
  readonly page: number
  readonly perPage: number
  readonly provinces: ComponentProps<typeof ConsentFilterForm>['provinces']
}

/** The matched agreements of a round and its re-matches, with what both sides have said. */
export function ConsentList({ roundId, rows, filter, page, perPage, provinces }: ConsentListProps) {
  const path = `/rounds/${roundId}/consents`
  const { ofAnyState, shown } = filterConsents(rows, filter)
  return (
    <Card>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {rows.some((row) => row.roundId !== roundId) && (
          <Alert tone="neutral">이 회차와 그 재매칭에서 맺은 결연을 함께 보여 줍니다.</Alert>
        )}
        <ConsentFilterForm action={path} filter={filter} provinces={provinces} />
        <ConsentStateChips path={path} filter={filter} rows={ofAnyState} />
        {rows.length === 0 ? (
          <EmptyState title="수락할 결연이 없습니다">매칭을 확정하면 결연마다 두 쪽의 답이 여기에 모입니다.</EmptyState>
        ) : (
          <ConsentTable rows={shown.slice((page - 1) * perPage, page * perPage)} />
        )}
        {shown.length > 0 && (
          <Pagination of={{ page, perPage, totalCount: shown.length }} path={path} query={filter} label="수락 현황" />
        )}
      </div>
    </Card>
  )
}
