import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { isSurvey } from '@/modules/rounds/domain/round'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { canManageRounds } from '@/modules/rounds/domain/round-policy'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { previewAudience } from '@/modules/rounds/server/preview-audience'
import { workingCalendar } from '@/modules/rounds/server/working-calendar'
import { AudienceFacts } from '@/modules/rounds/ui/audience-facts'
import { ExtensionCard } from '@/modules/rounds/ui/extension-card'
import { roundTrail } from '@/modules/rounds/ui/round-trail'
import { koreanDeadline } from '@/shared/korean-date'
import { Card } from '@/ui/card'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '기간 늘리기' }

export default async function ExtendRoundPage({ params }: PageProps<'/rounds/[id]/extend'>) {
  const { id } = await params
  const actor = await signedInActor(`/rounds/${id}/extend`)
  if (!canManageRounds(actor)) forbidden()
  const round = await getRound(actor, id)
  if (!round || !isSurvey(round) || !canBeConfirmed(round.status)) notFound()
  const audience = await previewAudience(actor, round)
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="기간 늘리기"
        breadcrumbs={roundTrail(round, '기간 늘리기')}
        lead={round.closesAt ? `지금의 마감은 ${koreanDeadline(round.closesAt)}입니다.` : undefined}
      />
      <div className="grid gap-6">
        <ExtensionCard round={round} calendar={workingCalendar(round.now)} people={audience?.people ?? 0} />
        {audience && (
          <Card title="알릴 대상">
            <AudienceFacts {...audience} />
          </Card>
        )}
      </div>
    </PageMain>
  )
}
