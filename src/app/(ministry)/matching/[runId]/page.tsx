import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { isUnderway } from '@/modules/matching/domain/runs/run'
import { canRunMatching } from '@/modules/matching/domain/settings/run-policy'
import { getRun } from '@/modules/matching/server/get-run'
import { RunHeader } from '@/modules/matching/ui/run-header'
import { RunProgress } from '@/modules/matching/ui/run-progress'
import { RunTabs } from '@/modules/matching/ui/run-tabs'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { PageMain } from '@/ui/shell/page-main'
import { BoardPart } from './_parts/board'
import { DraftPart } from './_parts/draft'

export const metadata: Metadata = { title: '매칭안' }

export default async function RunPage({ params, searchParams }: PageProps<'/matching/[runId]'>) {
  const { runId } = await params
  const query = await searchParams
  const actor = await signedInActor(`/matching/${runId}`)
  const run = await getRun(actor, runId)
  const round = run && (await getRound(actor, run.roundId))
  if (!run || !round) notFound()
  if (typeof query.withRegion === 'string' && typeof query.withPartner === 'string')
    redirect(`/matching/${runId}?pair=${encodeURIComponent(`${query.withRegion}.${query.withPartner}`)}&ask=why#pair`)
  const mayRun = canRunMatching(actor)
  return (
    <PageMain width="wide" tinted>
      <RunHeader run={run} round={round} actor={actor} />
      {run.status === 'draft' ? (
        <DraftPart actor={actor} run={run} query={query} />
      ) : isUnderway(run.status) ? (
        <RunProgress
          runId={run.id}
          status={run.status}
          step={run.step}
          isCancelling={run.cancelRequestedAt !== null}
          mayCancel={mayRun}
        />
      ) : (
        <div className="grid gap-4">
          <RunTabs run={run} current="proposal" />
          <BoardPart actor={actor} run={run} round={round} query={query} />
        </div>
      )}
    </PageMain>
  )
}
