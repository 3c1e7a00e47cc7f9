import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { outsideInWords } from '@/modules/matching/domain/runs/slice-in-words'
import { getRun } from '@/modules/matching/server/get-run'
import { listSettingDecisions } from '@/modules/matching/server/list-setting-decisions'
import { RunHeader } from '@/modules/matching/ui/run-header'
import { RunRules, RunWeights } from '@/modules/matching/ui/run-rules'
import { RunTabs } from '@/modules/matching/ui/run-tabs'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { koreanInstant } from '@/shared/korean-date'
import { Card } from '@/ui/card'
import { Facts } from '@/ui/facts'
import { PageMain } from '@/ui/shell/page-main'
import { koreanNumber } from '@/shared/korean-number'

export const metadata: Metadata = { title: '매칭 설정' }

export default async function RunSettingsPage({ params }: PageProps<'/matching/[runId]/settings'>) {
  const { runId } = await params
  const actor = await signedInActor(`/matching/${runId}/settings`)
  const run = await getRun(actor, runId)
  const round = run && (await getRound(actor, run.roundId))
  if (!run || !round) notFound()
  const decisions = await listSettingDecisions(actor, runId)
  if (!decisions) redirect(`/matching/${runId}`)
  const { needs, capacities, pins, bars, apart } = decisions
  const lists = [
    ['지역별 기관 수', needs],
    ['기관별 지역 수', capacities],
    ['고정한 쌍', pins],
    ['제외한 쌍', bars],
    ['함께 두지 않는 기관', apart],
  ] as const
  return (
    <PageMain width="wide" tinted>
      <RunHeader run={run} round={round} actor={actor} />
      <div className="grid gap-4">
        <RunTabs run={run} current="settings" />
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <Card title="기준의 비율">
            <RunWeights weights={run.settings.weights} />
          </Card>
          <Card title="규칙">
            <RunRules settings={run.settings} />
          </Card>
          <Card title="기록">
            <Facts
              items={[
                { term: '자료를 읽은 때', value: run.factsAt && koreanInstant(run.factsAt) },
                { term: '계산이 끝난 때', value: run.finishedAt && koreanInstant(run.finishedAt) },
                { term: '계산 시간', value: run.solveMs === null ? null : `${(run.solveMs / 1000).toFixed(2)}초` },
                { term: '엔진', value: run.engineVersion },
                {
                  term: '문제 지문',
                  value: <code className="text-dense break-all">{run.problemHash}</code>,
                  note: '입력 자료의 SHA-256. 같은 자료와 설정이면 늘 같습니다.',
                },
                { term: '원본', value: run.parent?.name },
              ]}
            />
          </Card>
          {lists
            .filter(([, { items, others }]) => items.length + others > 0)
            .map(([title, { items, others }]) => (
              <Card key={title} title={`${title} ${koreanNumber(items.length + others)}건`}>
                <ul className="grid text-sm">
                  {items.map(({ key, text }) => (
                    <li key={key} className="border-b border-border-gray-light py-1.5">
                      {text}
                    </li>
                  ))}
                </ul>
                {others > 0 && <p className="mt-2 text-dense text-text-subtle">{outsideInWords(others)}</p>}
              </Card>
            ))}
        </div>
      </div>
    </PageMain>
  )
}
