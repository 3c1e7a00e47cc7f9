import type { Metadata } from 'next'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { canViewCounterProposals } from '@/modules/agreements/domain/counter-proposal-policy'
import { listCounterProposals } from '@/modules/agreements/server/list-counter-proposals'
import { listProposingRegions } from '@/modules/agreements/server/list-proposing-regions'
import { CounterProposalBoard } from '@/modules/agreements/ui/counter-proposal-board'
import { partnerOptions } from '@/modules/matching/ui/choosers'
import { listPartnerChoices } from '@/modules/partners/server/list-partner-choices'
import { PageHeader } from '@/ui/page-header'
import { ForbiddenPage } from '@/ui/shell/forbidden-page'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '역제안' }

export default async function CounterProposalsPage({ searchParams }: PageProps<'/counter-proposals'>) {
  const actor = await signedInActor('/counter-proposals')
  if (!canViewCounterProposals(actor))
    return (
      <PageMain>
        <ForbiddenPage homeHref="/work" />
      </PageMain>
    )
  const { partner } = await searchParams
  const [proposals, regions] = await Promise.all([listCounterProposals(actor), listProposingRegions(actor)])
  const partners = regions.length > 0 ? partnerOptions(await listPartnerChoices()) : []
  const open = proposals.filter(({ status }) => status === 'sent').length
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="역제안"
        lead={
          proposals.length === 0
            ? '지역이 기관을 골라 결연을 제안하고, 기관이 답합니다.'
            : `답을 기다리는 제안 ${open}건 · 모두 ${proposals.length}건`
        }
      />
      <CounterProposalBoard
        proposals={proposals}
        regions={regions}
        partners={partners}
        chosenPartnerId={typeof partner === 'string' ? partner : undefined}
      />
    </PageMain>
  )
}
