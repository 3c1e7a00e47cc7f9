import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { hasPermission } from '@/modules/accounts/domain/actor'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { listRuns } from '@/modules/matching/server/get-run'
import { withParticle } from '@/shared/korean-particle'
import { matchingRefusals } from '@/modules/matching/domain/runs/matching-refusals'
import { findStandingConfirmation } from '@/modules/matching/server/find-standing-confirmation'
import { UndoForm } from '@/modules/matching/ui/confirm-form'
import { ActButton } from '@/ui/act-button'
import { createDraftAction } from '@/modules/matching/actions'
import { RunTable } from '@/modules/matching/ui/run-table'
import { StartRunForm } from '@/modules/matching/ui/start-run-form'
import { countAnswers } from '@/modules/pledges/server/list-answers'
import { PledgeSummaryTable } from '@/modules/pledges/ui/pledge-summary-table'
import { summarizePledges } from '@/modules/pledges/server/summarize-pledges'
import { getPublicationState } from '@/modules/publications/server/get-publication-state'
import { PublicationCard } from '@/modules/publications/ui/publication-card'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { getRound, listRoundMoves } from '@/modules/rounds/server/list-rounds'
import { PhaseTag } from '@/modules/rounds/ui/phase-tag'
import { RoundMoves } from '@/modules/rounds/ui/round-moves'
import { RoundRulesFacts } from '@/modules/rounds/ui/round-rules'
import { koreanInstant } from '@/shared/korean-date'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'
import { Tag } from '@/ui/tag'
import { SurveyCard } from './_survey-card'
import { koreanNumber } from '@/shared/korean-number'
import { DoneNotice } from '@/ui/done-notice'

export const metadata: Metadata = { title: '회차' }

const doneTexts = {
  saved: '저장했습니다.',
  opened: '대상 담당자에게 알렸습니다.',
  extended: '기간을 늘리고 대상 담당자에게 알렸습니다.',
  closed: '지금 마감했습니다. 잘못 마감했으면 기간을 늘려 다시 열 수 있습니다.',
  confirmed: {
    title: '매칭을 확정했습니다',
    text: (
      <>
        새 결연이 지역·기관 화면과 공개 지도에 올랐습니다.{' '}
        <Link href="/" className="link">
          공개 지도 보기
        </Link>
      </>
    ),
  },
  undone: '확정을 되돌렸습니다. 그 확정으로 만든 결연은 끝난 것으로 남습니다.',
}

export default async function RoundPage({ params, searchParams }: PageProps<'/rounds/[id]'>) {
  const { id } = await params
  const actor = await signedInActor(`/rounds/${id}`)
  const round = await getRound(actor, id)
  if (!round) notFound()
  const [runs, pledges, confirmation, publication, query, answers, moves] = await Promise.all([
    listRuns(actor, id),
    summarizePledges(id),
    findStandingConfirmation(actor, id),
    getPublicationState(actor, id),
    searchParams,
    countAnswers(actor, round),
    listRoundMoves(actor, id),
  ])
  const canRun = hasPermission(actor, 'matching.run') && canBeConfirmed(round.status)
  return (
    <PageMain width="wide" tinted>
      <PageHeader
        size="work"
        title={round.name}
        breadcrumbs={[{ label: '회차·매칭', href: '/rounds' }, { label: round.name }]}
        tags={
          <>
            <PhaseTag phase={round.phase} />
            {round.isDrill && <Tag tone="warning">훈련</Tag>}
            {round.isDemonstration && <Tag tone="warning">시연용</Tag>}
          </>
        }
        actions={
          confirmation && (
            <>
              {!round.isDrill && (
                <LinkButton href={`/rounds/${id}/consents`} size={40}>
                  수락 현황
                </LinkButton>
              )}
              {hasPermission(actor, 'matching.run') && (
                <LinkButton href={`/rounds/${id}/rematch`} size={40}>
                  재매칭·훈련
                </LinkButton>
              )}
            </>
          )
        }
        lead={`대상 지역 ${koreanNumber(round.counts.regions)}곳 · 서약 기관 ${koreanNumber(round.counts.pledges)}곳`}
      />
      <div className="grid gap-4">
        <DoneNotice query={query} texts={doneTexts} />
        {round.isDemonstration && (
          <Alert tone="warning">
            이 회차의 서약과 희망은 시연을 위해 꾸며 낸 것입니다. 지역과 기관, 기존 결연은 공개 자료입니다.
          </Alert>
        )}
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_38rem]">
          <div className="grid gap-4">
            {answers && (
              <SurveyCard round={round} answers={answers} canManage={hasPermission(actor, 'rounds.manage')} />
            )}
            {canRun && (
              <Card title="매칭 실행">
                <StartRunForm roundId={id} suggestedName={`${runs.length + 1}차 매칭`} />
                <div className="mt-5 border-t border-border-gray-light pt-4">
                  <p className="mb-2 text-sm text-text-subtle">
                    비율·지역별 수·고정·제외를 하나하나 정하려면 초안을 만들어 주세요.
                  </p>
                  <ActButton
                    action={createDraftAction}
                    fields={{ roundId: id, name: `${runs.length + 1}차 매칭 초안` }}
                    busyText="만드는 중"
                  >
                    초안 만들기
                  </ActButton>
                </div>
              </Card>
            )}
            <Card title="실행 목록">
              <RunTable runs={runs} />
            </Card>
            {publication && <PublicationCard state={publication} />}
          </div>
          <div className="grid gap-4">
            <Card title="규칙">
              <RoundRulesFacts rules={round.rules} />
            </Card>
            {pledges.length > 0 && (
              <Card title="서약">
                <PledgeSummaryTable rows={pledges} />
              </Card>
            )}
            {moves.length > 0 && (
              <Card title="기록">
                <RoundMoves moves={moves} />
              </Card>
            )}
            {confirmation && (
              <Card title="확정">
                <p>
                  {koreanInstant(confirmation.confirmedAt)}에{' '}
                  <Link className="link" href={`/matching/${confirmation.runId}`}>
                    {confirmation.runName}
                  </Link>
                  {withParticle(confirmation.runName, '을/를').slice(confirmation.runName.length)} 확정했습니다.
                </p>
                {hasPermission(actor, 'matching.confirm') && (
                  <div className="mt-3">
                    {confirmation.rematch ? (
                      <p className="text-sm text-text-subtle">
                        {matchingRefusals['rematch-stands']}{' '}
                        <Link className="link" href={`/rounds/${confirmation.rematch.id}`}>
                          {confirmation.rematch.name}
                        </Link>
                      </p>
                    ) : (
                      <Disclosure label="확정 되돌리기">
                        <UndoForm confirmationId={confirmation.id} />
                      </Disclosure>
                    )}
                  </div>
                )}
              </Card>
            )}
          </div>
        </div>
      </div>
    </PageMain>
  )
}
