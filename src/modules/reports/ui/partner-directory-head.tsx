import { koreanDay } from '@/shared/korean-date'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'

interface PartnerDirectoryHeadProps {
  /** The day looked at, where it is not today. */
  readonly asOf: string | undefined
  readonly mayCreate: boolean
  readonly mayRegister: boolean
}

export const PartnerDirectoryHead = ({ asOf, mayCreate, mayRegister }: PartnerDirectoryHeadProps) => (
  <PageHeader
    title="기관·기업 찾기"
    lead={
      asOf ? `${koreanDay(asOf)}에 있던 기관입니다.` : '오늘 있는 기관입니다. 옛 이름으로 찾아도 지금 기관이 나옵니다.'
    }
    breadcrumbs={[{ label: '결연 현황', href: '/' }, { label: '기관·기업 찾기' }]}
    actions={
      mayCreate ? (
        <LinkButton href="/partners/new">기관 더하기</LinkButton>
      ) : (
        mayRegister && <LinkButton href="/register">참여 신청</LinkButton>
      )
    }
  />
)
