import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { hasPermission } from '@/modules/accounts/domain/actor'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { isSurvey } from '@/modules/rounds/domain/round'
import { openingLetter } from '@/modules/rounds/domain/round-letters'
import { roundRefusals } from '@/modules/rounds/domain/round-refusals'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { previewAudience } from '@/modules/rounds/server/preview-audience'
import { AudienceFacts } from '@/modules/rounds/ui/audience-facts'
import { LetterPreview } from '@/modules/rounds/ui/letter-preview'
import { OpenForm } from '@/modules/rounds/ui/schedule-forms'
import { koreanDeadline } from '@/shared/korean-date'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { Facts } from '@/ui/facts'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '희망 받기 알리기' }

export default async function OpenRoundPage({ params }: PageProps<'/rounds/[id]/open'>) {
  const { id } = await params
  const actor = await signedInActor(`/rounds/${id}/open`)
  if (!hasPermission(actor, 'rounds.manage')) forbidden()
  const round = await getRound(actor, id)
  if (!round || round.status !== 'draft' || !isSurvey(round)) notFound()
  const audience = await previewAudience(actor, round)
  const { opensAt, closesAt, now, wishesBecomePublic } = round
  const missing = !closesAt ? 'dates-missing' : closesAt <= now ? 'closing-passed' : null
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="희망 받기 알리기"
        breadcrumbs={[
          { label: '회차·매칭', href: '/rounds' },
          { label: round.name, href: `/rounds/${id}` },
          { label: '희망 받기 알리기' },
        ]}
        lead="아직 아무것도 나가지 않았습니다. 아래 내용을 확인해 주세요."
      />
      <div className="grid gap-6">
        <Card title="알리면 이렇게 됩니다">
          <Facts
            items={[
              { term: '시작', value: opensAt && now < opensAt ? koreanDeadline(opensAt) : '알리는 순간' },
              { term: '마감', value: closesAt && koreanDeadline(closesAt) },
              {
                term: '희망 순위',
                value: wishesBecomePublic ? '공표할 때 점수를 공개' : '공개하지 않음',
                note: '알린 뒤에는 바꿀 수 없습니다. 회차 화면의 ‘공표’에서 정합니다.',
              },
            ]}
          />
        </Card>
        {audience && (
          <Card title="대상">
            <AudienceFacts {...audience} />
          </Card>
        )}
        <Card title="보낼 글">
          <LetterPreview letter={openingLetter(round, now)} />
        </Card>
        {missing ? (
          <Alert
            tone="warning"
            actions={
              <LinkButton href={`/rounds/${id}/edit`} size={40}>
                회차 고치기
              </LinkButton>
            }
          >
            {roundRefusals[missing]}
          </Alert>
        ) : (
          <OpenForm round={round} people={audience?.people ?? 0} />
        )}
      </div>
    </PageMain>
  )
}
