import { canConfirmMatching, canRunMatching } from '../domain/settings/run-policy'
import { ArrowLeftRight, Copy } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Actor } from '@/modules/accounts/domain/actor'
import type { RoundStatus } from '@/modules/rounds/domain/round'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { roundTrail } from '@/modules/rounds/ui/round-trail'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { StatList } from '@/ui/stat-list'
import { Tag } from '@/ui/tag'
import { type RunStatus, isUnderway, runStateName } from '../domain/runs/run'
import type { RunMeasures } from '../domain/runs/run-measures'
import type { RunSettings } from '../domain/settings/run-settings'
import { ActButton } from '@/ui/act-button'
import { createDraftAction } from '../actions'
import { runTones } from './run-table'
import { koreanNumber } from '@/shared/korean-number'

interface RunHeaderProps {
  readonly run: {
    readonly id: string
    readonly name: string
    readonly status: RunStatus
    readonly cancelRequestedAt: Date | null
    readonly hasFacts: boolean
    readonly total: number | null
    readonly gap: number | null
    readonly solveMs: number | null
    readonly measures: RunMeasures | null
    readonly settings: RunSettings
    readonly parent: {
      readonly id: string
      readonly name: string
      readonly total: number | null
      readonly settings: RunSettings
    } | null
    readonly confirmation: object | null
    readonly pairs: readonly { readonly regionCode: string; readonly regionName: string }[]
  }
  readonly round: {
    readonly id: string
    readonly name: string
    readonly status: RoundStatus
    readonly isDemonstration: boolean
    readonly isDrill: boolean
  }
  readonly actor: Actor
  /** Buttons of the page itself, before those every run has. */
  readonly actions?: ReactNode
}

/** Which run this is, what came of it in five numbers, and what can be done with it. */
export function RunHeader({ run, round, actor, actions }: RunHeaderProps) {
  const { measures, total, solveMs } = run
  const floorName = run.pairs.find(({ regionCode }) => regionCode === measures?.floor?.regionCode)?.regionName
  return (
    <PageHeader
      size="work"
      title={run.name}
      breadcrumbs={roundTrail(round, run.name)}
      tags={<RunTags run={run} round={round} />}
      lead={run.parent && <ParentLine run={run} parent={run.parent} />}
      actions={
        <>
          {actions}
          <RunActions run={run} round={round} actor={actor} />
        </>
      }
    >
      {measures && (
        <div className="mt-4">
          <StatList
            layout="row"
            items={[
              {
                label: '쌍',
                value: koreanNumber(measures.pairs),
                unit: '쌍',
                note: `기존 ${koreanNumber(measures.standingPairs)} · 새 제안 ${koreanNumber(measures.newPairs)}${measures.endedPairs > 0 ? ` · 끝나는 결연 ${koreanNumber(measures.endedPairs)}` : ''}`,
              },
              { label: '점수 합', value: koreanNumber(total ?? 0), unit: '점' },
              { label: '가장 낮은 지역', value: koreanNumber(measures.floor?.score ?? 0), unit: '점', note: floorName },
              {
                label: '맡는 기관',
                value: koreanNumber(measures.partnersUsed),
                unit: '곳',
                note: `서약 ${koreanNumber(measures.partners)}곳 가운데`,
              },
              { label: '계산 시간', value: ((solveMs ?? 0) / 1000).toFixed(2), unit: '초' },
            ]}
          />
        </div>
      )}
    </PageHeader>
  )
}

function RunTags({ run, round }: Pick<RunHeaderProps, 'run' | 'round'>) {
  const missing = run.measures?.missing ?? 0
  return (
    <>
      <Tag tone={runTones[run.status]}>{runStateName(run)}</Tag>
      {run.status === 'done' && run.gap === 0 && <Tag tone="success">최적 증명됨</Tag>}
      {run.status === 'done' && missing === 0 && <Tag tone="success">부족 0곳</Tag>}
      {missing > 0 && <Tag tone="danger">{`부족 ${koreanNumber(missing)}곳`}</Tag>}
      {run.confirmation && <Tag tone="primary">확정한 매칭</Tag>}
      {round.isDrill && <Tag tone="warning">훈련</Tag>}
      {round.isDemonstration && <Tag tone="warning">시연용</Tag>}
    </>
  )
}

/** What the changes made of the run it was cloned from; totals compare only when the weights are the same. */
function ParentLine({
  run,
  parent,
}: {
  run: RunHeaderProps['run']
  parent: NonNullable<RunHeaderProps['run']['parent']>
}) {
  const isComparable = JSON.stringify(parent.settings.weights) === JSON.stringify(run.settings.weights)
  const change = run.total === null || parent.total === null ? null : run.total - parent.total
  return (
    <>
      원본{' '}
      <Link href={`/matching/${parent.id}`} className="link">
        {parent.name}
      </Link>
      {isComparable && change !== null && (
        <>
          보다 점수 합이{' '}
          <b className="tabular">
            {change === 0
              ? '그대로입니다'
              : `${koreanNumber(Math.abs(change))}점 ${change > 0 ? '높습니다' : '낮습니다'}`}
          </b>
        </>
      )}
    </>
  )
}

function RunActions({ run, round, actor }: Pick<RunHeaderProps, 'run' | 'round' | 'actor'>) {
  if (run.status === 'draft' || isUnderway(run.status)) return null
  const path = `/matching/${run.id}`
  const isOpen = canBeConfirmed(round.status)
  return (
    <>
      {canRunMatching(actor) && isOpen && (
        <ActButton
          action={createDraftAction}
          fields={{ roundId: round.id, parentId: run.id, name: `${run.name} · 복제`.slice(0, 60) }}
          busyText="복제하는 중"
          icon={<Copy />}
        >
          복제
        </ActButton>
      )}
      {run.hasFacts && (
        <LinkButton href={`${path}/compare`} size={40} icon={<ArrowLeftRight />}>
          비교
        </LinkButton>
      )}
      {run.status === 'done' &&
        run.hasFacts &&
        !run.confirmation &&
        !round.isDrill &&
        isOpen &&
        canConfirmMatching(actor) && (
          <LinkButton href={`${path}/confirm`} look="filled" size={40}>
            확정 미리보기
          </LinkButton>
        )}
    </>
  )
}
