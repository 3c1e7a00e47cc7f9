import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { isSurvey } from '@/modules/rounds/domain/round'
import { openingLetter } from '@/modules/rounds/domain/round-letters'
import { canManageRounds } from '@/modules/rounds/domain/round-policy'
import { closingFault } from '@/modules/rounds/domain/round-time'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { previewAudience } from '@/modules/rounds/server/preview-audience'
import { AudienceFacts } from '@/modules/rounds/ui/audience-facts'
import { LetterPreview } from '@/modules/rounds/ui/letter-preview'
import { ClosingFault, OpeningFacts } from '@/modules/rounds/ui/opening-facts'
import { roundTrail } from '@/modules/rounds/ui/round-trail'
import { OpenForm } from '@/modules/rounds/ui/schedule-forms'
import { Card } from '@/ui/card'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '희망 받기 알리기' }

export default async function OpenRoundPage({ params }: PageProps<'/rounds/[id]/open'>) {
  const { id } = await params
  const actor = await signedInActor(`/rounds/${id}/open`)
  if (!canManageRounds(actor)) forbidden()
  const round = await getRound(actor, id)
  if (!round || round.status !== 'draft' || !isSurvey(round)) notFound()
  const audience = await previewAudience(actor, round)
  const fault = closingFault(round, round.now)
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="희망 받기 알리기"
        breadcrumbs={roundTrail(round, '희망 받기 알리기')}
        lead="아직 아무것도 나가지 않았습니다. 아래 내용을 확인해 주세요."
      />
      <div className="grid gap-6">
        <Card title="알리면 이렇게 됩니다">
          <OpeningFacts {...round} />
        </Card>
        {audience && (
          <Card title="대상">
            <AudienceFacts {...audience} />
          </Card>
        )}
        <Card title="보낼 글">
          <LetterPreview letter={openingLetter(round, round.now)} />
        </Card>
        {fault ? (
          <ClosingFault roundId={id} fault={fault} />
        ) : (
          <OpenForm round={round} people={audience?.people ?? 0} />
        )}
      </div>
    </PageMain>
  )
}
