import { Download } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { sameInWords } from '@/modules/matching/domain/analysis/comparison/comparison-in-words'
import { otherRunInWords } from '@/modules/matching/domain/analysis/comparison/other-run-in-words'
import { sliceInWords } from '@/modules/matching/domain/runs/slice-in-words'
import { compareTwoRuns } from '@/modules/matching/server/compare-two-runs'
import { ComparePicker } from '@/modules/matching/ui/comparison/compare-picker'
import { ComparisonMap, mapSides } from '@/modules/matching/ui/comparison/comparison-map'
import { ComparisonSummary } from '@/modules/matching/ui/comparison/comparison-summary'
import { DifferenceCard } from '@/modules/matching/ui/comparison/difference-card'
import { RegionChangeCard } from '@/modules/matching/ui/comparison/region-change-table'
import { RunHeader } from '@/modules/matching/ui/run-header'
import { RunTabs } from '@/modules/matching/ui/run-tabs'
import { listMapTiles } from '@/modules/regions/server/list-map-tiles'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { addressOf } from '@/shared/address'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
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
  const even = found?.comparison.changed.filter((change) => change.a === change.b) ?? []
  const file = found && addressOf(`${path}/export`, { what: 'comparison', with: found.b.id })
  return (
    <PageMain width="wide" tinted>
      <RunHeader
        run={a}
        round={round}
        actor={actor}
        actions={
          file && (
            <LinkButton href={file} download size={40} icon={<Download />}>
              엑셀
            </LinkButton>
          )
        }
      />
      <div className="grid gap-4">
        <RunTabs run={a} current="compare" />
        {!found ? (
          <Card>
            <EmptyState
              title="견줄 실행이 없습니다"
              actions={<LinkButton href={`/rounds/${round.id}`}>회차로 가기</LinkButton>}
            >
              같은 회차에 끝난 실행이 하나 더 있어야 합니다. 이 실행을 복제해 조건을 바꾸어 실행해 보세요.
            </EmptyState>
          </Card>
        ) : (
          <>
            <ComparePicker a={a} b={found.b} candidates={candidates} />
            {found.instead && <Alert tone="warning">{otherRunInWords(found.instead, found.b.name)}</Alert>}
            {scope && <Alert tone="information">{scope}</Alert>}
            {found.comparison.isSame && (
              <Alert tone="success" title={sameInWords(found.comparison).title}>
                {sameInWords(found.comparison).text}
              </Alert>
            )}
            <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 xl:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
              <ComparisonSummary comparison={found.comparison} />
              <div className="grid min-w-0 gap-4">
                <ComparisonMap a={a} b={found.b} changed={found.comparison.changed} cells={cells} side={map} />
                <DifferenceCard settings={found.settings} otherSettings={found.otherSettings} facts={found.facts} />
              </div>
            </div>
            {!found.comparison.isSame && (
              <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 xl:grid-cols-2">
                <RegionChangeCard
                  title="B에서 얻는 지역"
                  id="gains"
                  empty="얻는 지역이 없습니다"
                  changes={found.comparison.gains}
                  runId={found.b.id}
                />
                <RegionChangeCard
                  title="B에서 잃는 지역"
                  id="losses"
                  empty="잃는 지역이 없습니다"
                  changes={found.comparison.losses}
                  runId={found.b.id}
                />
                {even.length > 0 && (
                  <RegionChangeCard
                    title="점수는 같고 기관만 바뀌는 지역"
                    id="even"
                    empty="없습니다"
                    changes={even}
                    runId={found.b.id}
                  />
                )}
              </div>
            )}
          </>
        )}
      </div>
    </PageMain>
  )
}
