import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { matchingRefusals } from '@/modules/matching/domain/runs/matching-refusals'
import { canConfirmMatching } from '@/modules/matching/domain/settings/run-policy'
import { getRun } from '@/modules/matching/server/get-run'
import { planConfirmation } from '@/modules/matching/server/plan-confirmation'
import { ConfirmForm } from '@/modules/matching/ui/confirm-form'
import { ConfirmationFacts } from '@/modules/matching/ui/confirmation-facts'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { roundTrail } from '@/modules/rounds/ui/round-trail'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '확정 미리보기' }

const cannotBeConfirmed =
  '이 실행은 지금 확정할 수 없습니다. 모든 조건을 채운 실행이고, 회차가 아직 확정되지 않았어야 하며, 훈련 회차는 확정하지 않습니다.'

export default async function ConfirmPage({ params }: PageProps<'/matching/[runId]/confirm'>) {
  const { runId } = await params
  const path = `/matching/${runId}`
  const actor = await signedInActor(`${path}/confirm`)
  if (!canConfirmMatching(actor)) forbidden()
  const run = await getRun(actor, runId)
  const round = run && (await getRound(actor, run.roundId))
  if (!run || !round) notFound()
  const { endings, shared, isStale, hasFacts } = await planConfirmation(actor, runId)
  const fresh = run.pairs.filter(({ isStanding }) => !isStanding)
  const canConfirm = run.status === 'done' && canBeConfirmed(round.status) && !round.isDrill
  const stale = isStale && matchingRefusals[hasFacts ? 'facts-changed' : 'facts-not-kept']
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="확정 미리보기"
        breadcrumbs={roundTrail(round, { label: run.name, href: path }, '확정 미리보기')}
        lead="아직 아무것도 바뀌지 않았습니다. 아래 내용을 확인한 뒤 확정해 주세요."
      />
      <div className="grid gap-6">
        <Card title="확정하면 이렇게 됩니다">
          <ConfirmationFacts {...{ fresh, endings, shared }} standing={run.pairs.length - fresh.length} />
        </Card>
        {canConfirm && !stale ? (
          <ConfirmForm runId={runId} pairCount={fresh.length} endingCount={endings.length} />
        ) : (
          <Alert tone="warning">{(canConfirm && stale) || cannotBeConfirmed}</Alert>
        )}
        <div>
          <LinkButton href={path}>매칭안으로 돌아가기</LinkButton>
        </div>
      </div>
    </PageMain>
  )
}
