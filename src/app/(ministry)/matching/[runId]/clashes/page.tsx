import { Undo2 } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { canRunMatching } from '@/modules/matching/domain/settings/run-policy'
import { diagnoseRun } from '@/modules/matching/server/diagnose-run'
import { ClashBoard } from '@/modules/matching/ui/clashes/clash-board'
import { RunHeader } from '@/modules/matching/ui/run-header'
import { RunTabs } from '@/modules/matching/ui/run-tabs'
import { listMapTiles } from '@/modules/regions/server/list-map-tiles'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { CopyButton } from '@/ui/copy-button'
import { LinkButton } from '@/ui/link-button'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '불가능 진단' }

const query = z.object({ clash: z.coerce.number().int().min(0).max(9_999).catch(0) })

export default async function ClashesPage({ params, searchParams }: PageProps<'/matching/[runId]/clashes'>) {
  const { runId } = await params
  const path = `/matching/${runId}`
  const actor = await signedInActor(`${path}/clashes`)
  const found = await diagnoseRun(actor, runId, query.parse(await searchParams).clash)
  const round = found && (await getRound(actor, found.run.roundId))
  if (!found || !round) notFound()
  const { run, diagnosis } = found
  if (!diagnosis) redirect(path)
  const mayApply = canBeConfirmed(round.status) && canRunMatching(actor)
  return (
    <PageMain width="wide" tinted>
      <RunHeader
        run={run}
        round={round}
        actor={actor}
        actions={
          <>
            <CopyButton text={diagnosis.text} label="설명 복사" />
            <LinkButton href={`${path}/settings`} size={40} icon={<Undo2 />}>
              설정 보기
            </LinkButton>
          </>
        }
      />
      <div className="grid gap-4">
        <RunTabs run={run} current="clashes" />
        <ClashBoard runId={runId} diagnosis={diagnosis} cells={await listMapTiles()} mayApply={mayApply} />
      </div>
    </PageMain>
  )
}
