import { Download } from 'lucide-react'
import { addressOf } from '@/shared/address'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { ImportSteps } from './import-steps'

interface ImportHeadProps {
  readonly kind: string
  readonly round: { readonly id: string; readonly name: string }
  readonly isSaved: boolean
  readonly hasHeader: boolean
}

/** An uploaded sheet: of which round, and how far it has come. */
export function ImportHead({ kind, round, isSaved, hasHeader }: ImportHeadProps) {
  const of = { kind, round: round.id }
  return (
    <>
      <PageHeader
        size="work"
        title={isSaved ? '올린 내용을 저장했습니다' : '올리기 전에 확인해 주세요'}
        breadcrumbs={[
          { label: '수요조사', href: '/survey' },
          { label: '엑셀 올리기', href: addressOf('/imports/new', of) },
          { label: '미리보기' },
        ]}
        lead={isSaved ? round.name : `${round.name} · 아직 아무것도 저장되지 않았습니다.`}
        actions={
          <LinkButton href={addressOf('/imports/template', of)} download size={40} icon={<Download />}>
            빈 양식 내려받기
          </LinkButton>
        }
      />
      <ImportSteps now={isSaved ? 4 : hasHeader ? 2 : 1} />
    </>
  )
}
