import type { Metadata } from 'next'
import { hasPermission } from '@/modules/accounts/domain/actor'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { listCounterProposals, listProposingRegions } from '@/modules/agreements/server/counter-proposals'
import { SendCounterProposalForm } from '@/modules/agreements/ui/counter-proposal-forms'
import { CounterProposalList } from '@/modules/agreements/ui/counter-proposal-list'
import { partnerOptions } from '@/modules/matching/ui/choosers'
import { listPartnerChoices } from '@/modules/partners/server/list-partner-choices'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { PageHeader } from '@/ui/page-header'
import { ForbiddenPage } from '@/ui/shell/forbidden-page'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '역제안' }

export default async function CounterProposalsPage({ searchParams }: PageProps<'/counter-proposals'>) {
  const actor = await signedInActor('/counter-proposals')
  if (!hasPermission(actor, 'answers.view'))
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
      <div className={regions.length > 0 ? 'grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_40rem]' : undefined}>
        {proposals.length === 0 ? (
          <EmptyState title="아직 제안이 없습니다">
            {regions.length > 0
              ? '결연하고 싶은 기관을 골라 먼저 제안해 보세요. 회차와 상관없이 언제든 보낼 수 있습니다.'
              : '지역이 제안을 보내면 여기에 나타나고 메일로도 알려 드립니다.'}
          </EmptyState>
        ) : (
          <CounterProposalList proposals={proposals} />
        )}
        {regions.length > 0 && (
          <Card title="기관에 제안하기">
            <SendCounterProposalForm
              regions={regions}
              partners={partners}
              chosenPartnerId={typeof partner === 'string' ? partner : undefined}
            />
          </Card>
        )}
      </div>
    </PageMain>
  )
}
