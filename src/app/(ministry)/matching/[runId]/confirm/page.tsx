import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { hasPermission } from '@/modules/accounts/domain/actor'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { getRun } from '@/modules/matching/server/get-run'
import { matchingRefusals } from '@/modules/matching/domain/runs/matching-refusals'
import { planConfirmation } from '@/modules/matching/server/plan-confirmation'
import { ConfirmForm } from '@/modules/matching/ui/confirm-form'
import { type PartnerKind, partnerKindNames } from '@/modules/partners/domain/partner'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { Facts } from '@/ui/facts'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'
import { koreanNumber } from '@/shared/korean-number'

export const metadata: Metadata = { title: '확정 미리보기' }

const namesOf = (agreements: readonly { regionName: string; partnerName: string }[]) =>
  agreements.map(({ regionName, partnerName }) => `${regionName} – ${partnerName}`).join(', ')

export default async function ConfirmPage({ params }: PageProps<'/matching/[runId]/confirm'>) {
  const { runId } = await params
  const actor = await signedInActor(`/matching/${runId}/confirm`)
  if (!hasPermission(actor, 'matching.confirm')) forbidden()
  const run = await getRun(actor, runId)
  const round = run && (await getRound(actor, run.roundId))
  if (!run || !round) notFound()
  const { endings, shared, isStale, hasFacts } = await planConfirmation(actor, runId)
  const fresh = run.pairs.filter(({ isStanding }) => !isStanding)
  const kinds = [...new Set(fresh.map(({ partnerKind }) => partnerKind))].map(
    (kind) =>
      `${partnerKindNames[kind as PartnerKind]} ${koreanNumber(fresh.filter(({ partnerKind }) => partnerKind === kind).length)}건`,
  )
  const canConfirm = run.status === 'done' && canBeConfirmed(round.status) && !round.isDrill
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="확정 미리보기"
        breadcrumbs={[
          { label: '회차·매칭', href: '/rounds' },
          { label: round.name, href: `/rounds/${round.id}` },
          { label: run.name, href: `/matching/${runId}` },
          { label: '확정 미리보기' },
        ]}
        lead="아직 아무것도 바뀌지 않았습니다. 아래 내용을 확인한 뒤 확정해 주세요."
      />
      <div className="grid gap-6">
        <Card title="확정하면 이렇게 됩니다">
          <Facts
            items={[
              { term: '새 결연', value: `${koreanNumber(fresh.length)}건`, note: kinds.join(', ') },
              { term: '그대로 두는 결연', value: `${koreanNumber(run.pairs.length - fresh.length)}건` },
              {
                term: '끝나는 결연',
                value: `${koreanNumber(endings.length)}건`,
                note: endings.length > 0 ? namesOf(endings) : undefined,
              },
              ...(shared.length > 0
                ? [
                    {
                      term: '따로 정할 협약',
                      value: `${koreanNumber(shared.length)}건`,
                      note: `여러 기관이 함께 맺은 협약이라 저절로 끝내지 않습니다: ${namesOf(shared)}`,
                    },
                  ]
                : []),
              {
                term: '새 결연이 생기는 지역',
                value: `${koreanNumber(new Set(fresh.map(({ regionCode }) => regionCode)).size)}곳`,
              },
              {
                term: '새 결연을 맡는 기관',
                value: `${koreanNumber(new Set(fresh.map(({ partnerId }) => partnerId)).size)}곳`,
              },
              { term: '보이는 곳', value: '지역·기관 화면과 공개 지도에 바로 보입니다.' },
              { term: '알림', value: '해당 지역과 기관의 담당자 알림함에 갑니다.' },
              { term: '되돌리기', value: '진행된 결연이 생기기 전까지 회차 화면에서 전체를 되돌릴 수 있습니다.' },
            ]}
          />
        </Card>
        {canConfirm && isStale ? (
          <Alert tone="warning">{matchingRefusals[hasFacts ? 'facts-changed' : 'facts-not-kept']}</Alert>
        ) : canConfirm ? (
          <ConfirmForm runId={runId} pairCount={fresh.length} endingCount={endings.length} />
        ) : (
          <Alert tone="warning">
            이 실행은 지금 확정할 수 없습니다. 모든 조건을 채운 실행이고, 회차가 아직 확정되지 않았어야 하며, 훈련
            회차는 확정하지 않습니다.
          </Alert>
        )}
        <div>
          <LinkButton href={`/matching/${runId}`}>매칭안으로 돌아가기</LinkButton>
        </div>
      </div>
    </PageMain>
  )
}
