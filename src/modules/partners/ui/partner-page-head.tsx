import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { type PartnerKind, type PartnerStanding, partnerKindNames } from '../domain/partner'
import { EndedBanner, type SuccessionRow } from './partner-head'
import { StandingTag } from './standing-tag'

interface PartnerPageHeadProps {
  readonly partner: {
    readonly id: string
    readonly name: string
    readonly kind: PartnerKind
    readonly standing: PartnerStanding
  }
  readonly line: {
    readonly predecessors: readonly SuccessionRow[]
    readonly successors: readonly SuccessionRow[]
    readonly isEnded: boolean
  }
  readonly may: { readonly edit: boolean; readonly propose: boolean }
}

/** A body with its former names, and what the reader may do. */
export function PartnerPageHead({ partner, line, may }: PartnerPageHeadProps) {
  const { id, name, kind, standing } = partner
  const { predecessors, successors, isEnded } = line
  return (
    <>
      <PageHeader
        title={name}
        lead={predecessors.length > 0 && `옛 ${predecessors.map(({ body }) => body.name).join('·')}`}
        breadcrumbs={[
          { label: '기관·기업 찾기', href: '/partners' },
          { label: partnerKindNames[kind], href: `/partners?kind=${kind}` },
          { label: name },
        ]}
        tags={<StandingTag standing={standing} size="large" />}
        actions={
          <>
            {may.propose && !isEnded && (
              <LinkButton href={`/counter-proposals?partner=${id}`}>결연 제안하기</LinkButton>
            )}
            {may.edit && <LinkButton href={`/partners/${id}/edit`}>고치기</LinkButton>}
          </>
        }
      />
      {isEnded && <EndedBanner name={name} successors={successors} />}
    </>
  )
}
