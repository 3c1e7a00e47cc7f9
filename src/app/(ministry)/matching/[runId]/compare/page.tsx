import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { sliceInWords } from '@/modules/matching/domain/runs/slice-in-words'
import { compareTwoRuns } from '@/modules/matching/server/compare-two-runs'
import { ComparisonBoard } from '@/modules/matching/ui/comparison/comparison-board'
import { mapSides } from '@/modules/matching/ui/comparison/comparison-map'
import { NothingToCompare } from '@/modules/matching/ui/comparison/nothing-to-compare'
import { ExportLink } from '@/modules/matching/ui/export-link'
import { RunHeader } from '@/modules/matching/ui/run-header'
import { RunTabs } from '@/modules/matching/ui/run-tabs'
import { listMapTiles } from '@/modules/regions/server/list-map-tiles'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '두 실행 비교' }

const query = z.object({ with: z.uuid().optional().catch(undefined), map: z.enum(mapSides).catch('b') })

export default async function ComparePage({ params, searchParams }: PageProps<'/matching/[runId]/compare'>) {
  const { runId } = await params
  const path = `/matching/${runId}`
  const actor = await signedInActor(`${path}/compare`)
  const { with: wanted, map } = query.parse(await searchParams)
  const compared = await compareTwoRuns(actor, runId, wanted)
  const round = compared && (await getRound(actor, compared.a.roundId))
  if (!compared || !round) notFound()
  const { a, candidates, found, slice } = compared
  if (!a.measures || !a.hasFacts) redirect(path)
  const [cells, provinces] = await Promise.all([listMapTiles(), listProvinces({ onlyTargets: true })])
  const scope = sliceInWords(slice, new Map(provinces.map(({ code, name }) => [code, name])))
  return (
    <PageMain width="wide" tinted>
      <RunHeader
        run={a}
        round={round}
        actor={actor}
        actions={found && <ExportLink runId={runId} what="comparison" other={found.b.id} />}
      />
      <div className="grid gap-4">
        <RunTabs run={a} current="compare" />
        {found ? (
          <ComparisonBoard {...{ a, found, candidates, scope, cells }} side={map} />
        ) : (
          <NothingToCompare roundId={round.id} />
        )}
      </div>
    </PageMain>
  )
}
