import { Undo2 } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { type Actor, hasPermission } from '@/modules/accounts/domain/actor'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { describeRepair } from '@/modules/matching/domain/clashes/describe-repair'
import { explainShortfall } from '@/modules/matching/domain/clashes/explain-shortfall'
import { type Diagnosis, diagnoseRun } from '@/modules/matching/server/diagnose-run'
import type { RunDetails } from '@/modules/matching/server/get-run'
import { ClashCard } from '@/modules/matching/ui/clashes/clash-card'
import { ClashList } from '@/modules/matching/ui/clashes/clash-list'
import { RepairList } from '@/modules/matching/ui/clashes/repair-list'
import { RegionCountMap } from '@/modules/matching/ui/region-count-map'
import { RunHeader } from '@/modules/matching/ui/run-header'
import { RunTabs } from '@/modules/matching/ui/run-tabs'
import { listMapTiles } from '@/modules/regions/server/list-map-tiles'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { addressOf } from '@/shared/address'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { CopyButton } from '@/ui/copy-button'
import { LinkButton } from '@/ui/link-button'
import { PageMain } from '@/ui/shell/page-main'
import { koreanNumber } from '@/shared/korean-number'

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
  const { unmet, words, offers } = diagnosis
  const text = explainShortfall(unmet, { name: run.name, missing: unmet.missing, words, offers })
  return (
    <PageMain width="wide" tinted>
      <RunHeader
        run={run}
        round={round}
        actor={actor}
        actions={
          <>
            <CopyButton text={text} label="설명 복사" />
            <LinkButton href={`${path}/settings`} size={40} icon={<Undo2 />}>
              설정 보기
            </LinkButton>
          </>
        }
      />
      <div className="grid gap-4">
        <RunTabs run={run} current="clashes" />
        <DiagnosisPart actor={actor} run={run} diagnosis={diagnosis} isOpen={canBeConfirmed(round.status)} />
      </div>
    </PageMain>
  )
}

interface DiagnosisPartProps {
  readonly actor: Actor
  readonly run: RunDetails
  readonly diagnosis: Diagnosis
  readonly isOpen: boolean
}

async function DiagnosisPart({ actor, run, diagnosis, isOpen }: DiagnosisPartProps) {
  const { unmet, slice, clashes, words, chosen, offers, shortRegions, partnerCounts, isOutdated } = diagnosis
  const cells = await listMapTiles()
  const fine = unmet.problem.places.length - diagnosis.shortCount
  const hidden = diagnosis.shortCount - shortRegions.length
  return (
    <>
      <Alert tone="danger" title={`이 규칙으로는 ${koreanNumber(unmet.missing)}건을 채울 수 없습니다`}>
        {words[chosen]!.sentence}
        {fine > 0 && ` 나머지 ${koreanNumber(fine)}개 지역은 문제가 없습니다.`}
      </Alert>
      {slice !== 'all' && (
        <Alert tone="information">모자라는 수는 모든 쌍을 센 것이고, 이름과 지도는 맡으신 범위의 것만 보입니다.</Alert>
      )}
      {isOutdated && (
        <Alert tone="warning">
          이 실행을 계산한 뒤 서약이나 결연이 바뀌었습니다. 아래 방법은 그때의 자료로 확인한 것이어서 결과가 다를 수
          있습니다.
        </Alert>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_40rem] xl:grid-cols-[26rem_minmax(0,1fr)_44rem]">
        <div className="max-xl:lg:col-span-2">
          <ClashList
            runId={run.id}
            chosen={chosen}
            clashes={clashes.map(({ need, capacity }, at) => ({ ...words[at]!, need, capacity }))}
          />
        </div>
        <div className="grid min-w-0 gap-4">
          <ClashCard words={words[chosen]!} {...clashes[chosen]!} />
          <Card title="부족이 생기는 자리">
            <p className="mb-3 text-dense text-text-subtle">
              부족을 가장 적게 한 한 예입니다.
              {hidden > 0 && ` 맡으신 범위 밖에서 부족한 ${koreanNumber(hidden)}곳은 표시하지 않습니다.`}
            </p>
            <RegionCountMap
              label="부족이 생기는 자리의 지도. 칸마다 그 지역의 쌍으로 이어집니다."
              cells={cells}
              counts={partnerCounts}
              marked={new Map(shortRegions.map(({ regionCode, missing }) => [regionCode, `${missing}곳 부족`]))}
              markedText="필요한 기관을 채우지 못한 곳"
              hrefOf={(region) => addressOf(`/matching/${run.id}`, { region })}
            />
          </Card>
        </div>
        <RepairList
          isHidden={slice !== 'all'}
          runId={run.id}
          missing={unmet.missing}
          mayApply={isOpen && hasPermission(actor, 'matching.run')}
          repairs={offers.map((offer) => ({
            key: offer.key,
            ...describeRepair(unmet, offer),
            endsTie: offer.endsTie,
            missing: unmet.missing - offer.mends,
            change: offer.total - (run.total ?? 0),
          }))}
        />
      </div>
    </>
  )
}
