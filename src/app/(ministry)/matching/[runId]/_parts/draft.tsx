import { currentDay } from '@/modules/accounts/server/current-time'
import { type Actor, hasPermission } from '@/modules/accounts/domain/actor'
import { checkSettings } from '@/modules/matching/domain/settings/check-settings'
import { settingDecisions } from '@/modules/matching/domain/settings/setting-decisions'
import type { RunDetails } from '@/modules/matching/server/get-run'
import { loadScoringFacts } from '@/modules/matching/server/load-scoring-facts'
import { ActButton } from '@/ui/act-button'
import { deleteDraftAction } from '@/modules/matching/actions'
import { partnerOptions, regionOptions } from '@/modules/matching/ui/choosers'
import { ApartForm, CountForm, DecisionList, PairForm } from '@/modules/matching/ui/draft-lists'
import { RunRules, RunWeights } from '@/modules/matching/ui/run-rules'
import { SettingsNotes } from '@/modules/matching/ui/settings-notes'
import { SetupForm } from '@/modules/matching/ui/setup-form'
import { Card } from '@/ui/card'
import { DoneNotice } from '@/ui/done-notice'

/** A run that has not started: everything about it can be changed, and is checked while it is. */
export async function DraftPart({
  actor,
  run,
  query,
}: {
  actor: Actor
  run: RunDetails
  query: Readonly<Record<string, unknown>>
}) {
  const facts = await loadScoringFacts(run.roundId, await currentDay())
  const notes = checkSettings(facts, run.settings)
  if (!hasPermission(actor, 'matching.run')) {
    return (
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Card title="기준의 비율">
          <RunWeights weights={run.settings.weights} />
        </Card>
        <Card title="규칙">
          <RunRules settings={run.settings} />
        </Card>
      </div>
    )
  }
  const [regions, partners] = [regionOptions(facts.regions), partnerOptions(facts.partners)]
  const codes = new Set(facts.regions.map(({ code }) => code))
  const standingCount = facts.ties.filter(({ regionCode }) => codes.has(regionCode)).length
  const { needs, capacities, pins, bars, apart } = settingDecisions(facts, run.settings)
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_44rem]">
      <div className="grid min-w-0 gap-4">
        <DoneNotice query={query} texts={{ saved: '저장했습니다.' }} />
        <Card title="설정">
          <SetupForm run={run} standingCount={standingCount} />
        </Card>
      </div>
      <div className="grid min-w-0 gap-4">
        <Card title="실행 전 점검">
          <SettingsNotes notes={notes} />
        </Card>
        <Card title="따로 정하는 것">
          <div className="grid gap-5">
            <DecisionList
              runId={run.id}
              title="지역별 기관 수"
              help="다른 지역과 다르게 둘 지역만 적습니다."
              items={needs}
            >
              <CountForm runId={run.id} change="regionNeed" side="region" options={regions} />
            </DecisionList>
            <DecisionList
              runId={run.id}
              title="기관별 지역 수"
              help="서약한 수 대신 쓸 기관만 적습니다."
              items={capacities}
            >
              <CountForm runId={run.id} change="partnerCapacity" side="partner" options={partners} />
            </DecisionList>
            <DecisionList runId={run.id} title="고정한 쌍" help="반드시 잇습니다." items={pins}>
              <PairForm runId={run.id} regions={regions} partners={partners} change="pin" />
            </DecisionList>
            <DecisionList
              runId={run.id}
              title="제외한 쌍"
              help="거절했거나 이해충돌이 있는 쌍입니다. 잇지 않습니다."
              items={bars}
            >
              <PairForm runId={run.id} regions={regions} partners={partners} change="bar" />
            </DecisionList>
            <DecisionList
              runId={run.id}
              title="함께 두지 않는 기관"
              help="한 지역에 두 기관을 함께 두지 않습니다."
              items={apart}
            >
              <ApartForm runId={run.id} partners={partners} />
            </DecisionList>
          </div>
        </Card>
        <div>
          <ActButton action={deleteDraftAction} fields={{ runId: run.id }} busyText="지우는 중" look="danger">
            초안 지우기
          </ActButton>
        </div>
      </div>
    </div>
  )
}
