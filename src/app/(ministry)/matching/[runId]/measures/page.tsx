import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { sliceInWords } from '@/modules/matching/domain/runs/slice-in-words'
import { measureRunFor } from '@/modules/matching/server/measure-run'
import { ExportLink } from '@/modules/matching/ui/export-link'
import { MeasureBoard } from '@/modules/matching/ui/measures/measure-board'
import { RunHeader } from '@/modules/matching/ui/run-header'
import { RunTabs } from '@/modules/matching/ui/run-tabs'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { Alert } from '@/ui/alert'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '매칭 지표' }

export default async function MeasuresPage({ params }: PageProps<'/matching/[runId]/measures'>) {
  const { runId } = await params
  const path = `/matching/${runId}`
  const actor = await signedInActor(`${path}/measures`)
  const measured = await measureRunFor(actor, runId)
  const round = measured && (await getRound(actor, measured.run.roundId))
  if (!measured || !round) notFound()
  const { run, measures, slice } = measured
  if (!measures) redirect(path)
  const provinces = new Map((await listProvinces({ onlyTargets: true })).map(({ code, name }) => [code, name]))
  const scope = sliceInWords(slice, provinces)
  return (
    <PageMain width="wide" tinted>
      <RunHeader run={run} round={round} actor={actor} actions={<ExportLink runId={runId} what="measures" />} />
      <div className="grid gap-4">
        <RunTabs run={run} current="measures" />
        {scope && <Alert tone="information">{scope}</Alert>}
        <MeasureBoard runId={run.id} measures={measures} />
      </div>
    </PageMain>
  )
}
