import type { ReactNode } from 'react'
import { PageHeader } from '@/ui/page-header'
import { StatList } from '@/ui/stat-list'
import { Tag } from '@/ui/tag'
import { type RunStatus, runStatusNames } from '../domain/run'
import type { RunMeasures } from '../domain/run-measures'
import { runTones } from './run-table'

interface RunHeaderProps {
  readonly run: {
    readonly name: string
    readonly status: RunStatus
    readonly total: number | null
    readonly solveMs: number | null
    readonly measures: RunMeasures | null
    readonly pairs: readonly { readonly regionCode: string; readonly regionName: string }[]
  }
  readonly round: { readonly id: string; readonly name: string; readonly isDemonstration: boolean }
  readonly actions: ReactNode
}

const count = (value: number) => value.toLocaleString('ko')

export function RunHeader({ run, round, actions }: RunHeaderProps) {
  const { measures, total, solveMs } = run
  const floorName = run.pairs.find(({ regionCode }) => regionCode === measures?.floor?.regionCode)?.regionName
  return (
    <PageHeader
      size="work"
      title={run.name}
      breadcrumbs={[
        { label: '회차·매칭', href: '/rounds' },
        { label: round.name, href: `/rounds/${round.id}` },
        { label: run.name },
      ]}
      tags={
        <>
          <Tag tone={runTones[run.status]}>{runStatusNames[run.status]}</Tag>
          {run.status === 'done' && <Tag tone="success">최적 증명됨</Tag>}
          {round.isDemonstration && <Tag tone="warning">시연용</Tag>}
        </>
      }
      actions={actions}
    >
      {measures && (
        <div className="mt-4">
          <StatList
            layout="row"
            items={[
              {
                label: '쌍',
                value: count(measures.pairs),
                unit: '쌍',
                note: `기존 ${count(measures.standingPairs)} · 새 제안 ${count(measures.newPairs)}`,
              },
              { label: '점수 합', value: count(total ?? 0), unit: '점' },
              { label: '가장 낮은 지역', value: count(measures.floor?.score ?? 0), unit: '점', note: floorName },
              {
                label: '맡는 기관',
                value: count(measures.partnersUsed),
                unit: '곳',
                note: `서약 ${count(measures.partners)}곳 가운데`,
              },
              { label: '계산 시간', value: ((solveMs ?? 0) / 1000).toFixed(2), unit: '초' },
            ]}
          />
        </div>
      )}
    </PageHeader>
  )
}
