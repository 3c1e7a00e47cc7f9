import { EmptyState } from '@/ui/empty-state'
import { SectionHeader } from '@/ui/section-header'
import type { AgreementView } from '../domain/agreement-view'
import { sortTies } from '../domain/tie-groups'
import { type AgreementColumn, AgreementTable } from './agreement-table'

interface TieSectionsProps {
  agreements: readonly AgreementView[]
  /** `결연 기관 5곳` */
  title: string
  show: readonly AgreementColumn[]
  emptyText: string
}

/** Standing ties first; planned and ended ones apart, since they do not count. */
export function TieSections({ agreements, title, show, emptyText }: TieSectionsProps) {
  const { standing, planned, ended } = sortTies(agreements)
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
