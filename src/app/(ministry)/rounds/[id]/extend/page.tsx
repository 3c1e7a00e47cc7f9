import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { hasPermission } from '@/modules/accounts/domain/actor'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { isSurvey } from '@/modules/rounds/domain/round'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { suggestClosing } from '@/modules/rounds/domain/round-time'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { previewAudience } from '@/modules/rounds/server/preview-audience'
import { workingCalendar } from '@/modules/rounds/server/working-calendar'
import { AudienceFacts } from '@/modules/rounds/ui/audience-facts'
import { ExtendForm } from '@/modules/rounds/ui/schedule-forms'
import { koreanDeadline, minuteInSeoul } from '@/shared/korean-date'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '기간 늘리기' }

export default async function ExtendRoundPage({ params }: PageProps<'/rounds/[id]/extend'>) {
  const { id } = await params
  const actor = await signedInActor(`/rounds/${id}/extend`)
  if (!hasPermission(actor, 'rounds.manage')) forbidden()
  const round = await getRound(actor, id)
  if (!round || !isSurvey(round) || !canBeConfirmed(round.status)) notFound()
  const audience = await previewAudience(actor, round)
  const { closesAt, now, phase } = round
  const calendar = workingCalendar(now)
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="기간 늘리기"
        breadcrumbs={[
          { label: '회차·매칭', href: '/rounds' },
          { label: round.name, href: `/rounds/${id}` },
          { label: '기간 늘리기' },
        ]}
        lead={closesAt ? `지금의 마감은 ${koreanDeadline(closesAt)}입니다.` : undefined}
      />
      <div className="grid gap-6">
        {phase === 'closed' && (
          <Alert tone="warning" title="마감한 회차를 다시 엽니다">
            {round.counts.runs > 0
              ? `이미 만든 매칭 실행 ${round.counts.runs}건에는 새로 들어오는 답이 담기지 않습니다. 마감한 뒤 다시 실행해 주세요.`
              : '새 마감까지 다시 답을 받습니다.'}
          </Alert>
        )}
        <Card>
          <ExtendForm
            round={round}
            people={audience?.people ?? 0}
            calendar={calendar}
            now={minuteInSeoul(now)}
            suggested={suggestClosing(calendar, closesAt && now < closesAt ? closesAt : now)}
          />
        </Card>
        {audience && (
          <Card title="알릴 대상">
            <AudienceFacts {...audience} />
          </Card>
        )}
      </div>
    </PageMain>
  )
}
