import { EmptyState } from '@/ui/empty-state'
import { SectionHeader } from '@/ui/section-header'
import type { AgreementView } from '../domain/agreement-view'
import { countPartners, countRegions, sortTies } from '../domain/tie-groups'
import { type AgreementColumn, AgreementTable } from './agreement-table'

interface TieSectionsProps {
  agreements: readonly AgreementView[]
  /** The partners of a region, or the regions of a partner. */
  of: 'partners' | 'regions'
}

const columns: Record<TieSectionsProps['of'], readonly AgreementColumn[]> = {
  partners: ['partners', 'kind', 'date', 'status'],
  regions: ['regions', 'partners', 'date', 'status'],
}

/** Standing ties first; planned and ended ones apart, since they do not count. */
export function TieSections({ agreements, of }: TieSectionsProps) {
  const { standing, planned, ended } = sortTies(agreements)
  const show = columns[of]
  const title =
    of === 'partners' ? `결연 기관 ${countPartners(standing).count}곳` : `결연 지역 ${countRegions(standing)}곳`
  const emptyText = of === 'partners' ? '아직 결연한 기관이 없습니다' : '아직 확인된 결연이 없습니다'
  const apart = [
    { title: '체결 예정', rows: planned, lead: '아직 결연 수에 넣지 않습니다.' },
    { title: '끝난 결연', rows: ended, lead: '기록으로 남겨 둡니다.' },
  ]
  return (
    <>
      <section>
        <SectionHeader title={title} />
        <AgreementTable
          caption={title}
          hideCaption
          agreements={standing}
          show={show}
          empty={<EmptyState title={emptyText} />}
        />
      </section>
      {apart.map(
        ({ title: heading, rows, lead }) =>
          rows.length > 0 && (
            <section key={heading}>
              <SectionHeader title={`${heading} ${rows.length}건`} lead={lead} />
              <AgreementTable caption={heading} hideCaption agreements={rows} show={show} />
            </section>
          ),
      )}
    </>
  )
}
