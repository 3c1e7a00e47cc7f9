import { roundTrail } from '@/modules/rounds/ui/round-trail'
import { koreanDeadline } from '@/shared/korean-date'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'

interface LateHeadProps {
  readonly round: { readonly id: string; readonly name: string; readonly closesAt: Date | null }
  /** Of the one body or region looked at. */
  readonly name: string | undefined
}

/** 늦은 제출 of a round, or of one body of it. */
export const LateHead = ({ round, name }: LateHeadProps) => (
  <PageHeader
    size="work"
    title={name ? `${name} 늦은 제출` : '늦은 제출'}
    breadcrumbs={roundTrail(round, { label: '답변 현황', href: `/rounds/${round.id}/answers` }, '늦은 제출')}
    lead={`${round.closesAt ? `${koreanDeadline(round.closesAt)} 마감` : '마감'} 뒤에도 답할 수 있게 기관이나 지역마다 허용합니다.`}
    actions={
      name && (
        <LinkButton href={`/rounds/${round.id}/late`} size={40}>
          모두 보기
        </LinkButton>
      )
    }
  />
)
