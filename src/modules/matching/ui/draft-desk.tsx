import type { ComponentProps } from 'react'
import { ActButton } from '@/ui/act-button'
import { Card } from '@/ui/card'
import { deleteDraftAction } from '../actions'
import { partnerOptions, regionOptions } from './choosers'
import { ApartForm, CountForm, DecisionList, type ListedDecision, PairForm } from './draft-lists'
import { SettingsNotes } from './settings-notes'
import { SetupForm } from './setup-form'

interface DraftDeskProps {
  readonly run: ComponentProps<typeof SetupForm>['run']
  readonly regions: Parameters<typeof regionOptions>[0]
  readonly partners: Parameters<typeof partnerOptions>[0]
  readonly notes: ComponentProps<typeof SettingsNotes>['notes']
  readonly standingCount: number
  readonly decisions: Readonly<Record<'needs' | 'capacities' | 'pins' | 'bars' | 'apart', readonly ListedDecision[]>>
  readonly children: React.ReactNode
}

/** A run that has not started: everything about it can be changed, and is checked while it is. */
export function DraftDesk({ run, notes, standingCount, decisions, children, ...choices }: DraftDeskProps) {
  const { needs, capacities, pins, bars, apart } = decisions
  const [regions, partners] = [regionOptions(choices.regions), partnerOptions(choices.partners)]
  const runId = run.id
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_44rem]">
      <div className="grid min-w-0 gap-4">
        {children}
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
              runId={runId}
              title="지역별 기관 수"
              help="다른 지역과 다르게 둘 지역만 적습니다."
              items={needs}
            >
              <CountForm runId={runId} change="regionNeed" side="region" options={regions} />
            </DecisionList>
            <DecisionList
              runId={runId}
              title="기관별 지역 수"
              help="서약한 수 대신 쓸 기관만 적습니다."
              items={capacities}
            >
              <CountForm runId={runId} change="partnerCapacity" side="partner" options={partners} />
            </DecisionList>
            <DecisionList runId={runId} title="고정한 쌍" help="반드시 잇습니다." items={pins}>
              <PairForm runId={runId} regions={regions} partners={partners} change="pin" />
            </DecisionList>
            <DecisionList
              runId={runId}
              title="제외한 쌍"
              help="거절했거나 이해충돌이 있는 쌍입니다. 잇지 않습니다."
              items={bars}
            >
              <PairForm runId={runId} regions={regions} partners={partners} change="bar" />
            </DecisionList>
            <DecisionList
              runId={runId}
              title="함께 두지 않는 기관"
              help="한 지역에 두 기관을 함께 두지 않습니다."
              items={apart}
            >
              <ApartForm runId={runId} partners={partners} />
            </DecisionList>
          </div>
        </Card>
        <div>
          <ActButton action={deleteDraftAction} fields={{ runId }} busyText="지우는 중" look="danger">
            초안 지우기
          </ActButton>
        </div>
      </div>
    </div>
  )
}
