import { FileSpreadsheet } from 'lucide-react'
import { roundTrail } from '@/modules/rounds/ui/round-trail'
import { koreanDeadline } from '@/shared/korean-date'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'

interface ConsentHeadProps {
  readonly round: { readonly id: string; readonly name: string; readonly consentClosesAt: Date | null }
  /** Null where there is nothing to export. */
  readonly exportHref: string | null
}

/** 수락 현황 of a round: until when it takes answers. */
export const ConsentHead = ({ round, exportHref }: ConsentHeadProps) => (
  <PageHeader
    size="work"
    title="수락 현황"
    breadcrumbs={roundTrail(round, '수락 현황')}
    lead={
      round.consentClosesAt
        ? `${round.name} · ${koreanDeadline(round.consentClosesAt)}까지 답을 받습니다`
        : `${round.name} · 아직 답을 받지 않습니다`
    }
    actions={
      exportHref && (
        <LinkButton href={exportHref} download size={40} icon={<FileSpreadsheet />}>
          엑셀 받기
        </LinkButton>
      )
    }
  />
)
