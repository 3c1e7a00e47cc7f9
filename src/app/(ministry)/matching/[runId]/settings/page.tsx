import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { getRun } from '@/modules/matching/server/get-run'
import { listSettingDecisions } from '@/modules/matching/server/list-setting-decisions'
import { DecisionCards } from '@/modules/matching/ui/decision-cards'
import { RunHeader } from '@/modules/matching/ui/run-header'
import { RunRecord } from '@/modules/matching/ui/run-record'
import { RunRules, RunWeights } from '@/modules/matching/ui/run-rules'
import { RunTabs } from '@/modules/matching/ui/run-tabs'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { Card } from '@/ui/card'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '매칭 설정' }

export default async function RunSettingsPage({ params }: PageProps<'/matching/[runId]/settings'>) {
  const { runId } = await params
  const actor = await signedInActor(`/matching/${runId}/settings`)
  const run = await getRun(actor, runId)
  const round = run && (await getRound(actor, run.roundId))
  if (!run || !round) notFound()
  const decisions = await listSettingDecisions(actor, runId)
  if (!decisions) redirect(`/matching/${runId}`)
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
            <RunRecord run={run} />
          </Card>
          <DecisionCards decisions={decisions} />
        </div>
      </div>
    </PageMain>
  )
}
