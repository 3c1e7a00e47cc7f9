import Link from 'next/link'
import { koreanInstant } from '@/shared/korean-date'
import { EmptyState } from '@/ui/empty-state'
import { Table } from '@/ui/table'
import { Tag } from '@/ui/tag'
import type { Tone } from '@/ui/tone'
import { type RunStatus, runStateName } from '../domain/runs/run'
import type { RunMeasures } from '../domain/runs/run-measures'
import { koreanNumber } from '@/shared/korean-number'

interface RunRow {
  readonly id: string
  readonly name: string
  readonly status: RunStatus
  readonly cancelRequestedAt: Date | null
  readonly total: number | null
  readonly solveMs: number | null
  readonly createdAt: Date
  readonly measures: RunMeasures | null
}

export const runTones: Record<RunStatus, Tone> = {
  draft: 'neutral',
  queued: 'neutral',
  running: 'information',
  done: 'success',
  impossible: 'danger',
  failed: 'danger',
  cancelled: 'neutral',
}

export function RunTable({ runs }: { runs: readonly RunRow[] }) {
  return (
    <Table
      caption="실행 목록"
      hideCaption
      rows={runs}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="아직 실행한 매칭이 없습니다">위에서 기준의 비율을 고르고 매칭을 실행해 주세요.</EmptyState>
      }
      columns={[
        {
          key: 'name',
          header: '이름',
          cell: ({ id, name }) => (
            <Link href={`/matching/${id}`} className="link font-bold">
              {name}
            </Link>
          ),
        },
        {
          key: 'status',
          header: '상태',
          phone: 'aside',
          noWrap: true,
          cell: (run) => <Tag tone={runTones[run.status]}>{runStateName(run)}</Tag>,
        },
        { key: 'pairs', header: '쌍', align: 'end', cell: ({ measures }) => measures && koreanNumber(measures.pairs) },
        {
          key: 'total',
          header: '점수 합',
          align: 'end',
          cell: ({ total }) => (total === null ? null : koreanNumber(total)),
        },
        { key: 'createdAt', header: '실행한 때', noWrap: true, cell: ({ createdAt }) => koreanInstant(createdAt) },
      ]}
    />
  )
}
