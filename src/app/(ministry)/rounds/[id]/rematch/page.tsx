import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { canRunMatching } from '@/modules/matching/domain/settings/run-policy'
import { findStandingConfirmation } from '@/modules/matching/server/find-standing-confirmation'
import { listRematchChoices } from '@/modules/matching/server/list-rematch-choices'
import { partnerOptions, regionOptions } from '@/modules/matching/ui/choosers'
import { RematchForm } from '@/modules/matching/ui/rematch-form'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { roundTrail } from '@/modules/rounds/ui/round-trail'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '재매칭' }

export default async function RematchPage({ params }: PageProps<'/rounds/[id]/rematch'>) {
  const { id } = await params
  const actor = await signedInActor(`/rounds/${id}/rematch`)
  if (!canRunMatching(actor)) forbidden()
  const round = await getRound(actor, id)
  if (!round) notFound()
  const confirmation = await findStandingConfirmation(actor, id)
  const { today, regions, pledged, joinable } = await listRematchChoices(id)
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="재매칭"
        breadcrumbs={roundTrail(round, '재매칭')}
        lead="확정한 매칭을 되도록 그대로 두고, 달라진 것만 다시 잇습니다. 같은 지역과 서약으로 새 회차를 만듭니다."
      />
      <Card>
        {confirmation ? (
          <RematchForm
            roundId={id}
            suggestedName={`${round.name} 재매칭`.slice(0, 60)}
            today={today}
            regions={regionOptions(regions)}
            pledged={partnerOptions(pledged)}
            joinable={partnerOptions(joinable)}
          />
        ) : (
          <EmptyState title="확정한 매칭이 없습니다">이 회차의 매칭을 먼저 확정해 주세요.</EmptyState>
        )}
      </Card>
    </PageMain>
  )
}
