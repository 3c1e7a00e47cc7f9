'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { Card } from '@/ui/card'
import { type RunStatus, type RunStep, runStepNames, runSteps } from '../domain/runs/run'
import { ActButton } from '@/ui/act-button'
import { cancelRunAction } from '../actions'

interface RunProgressProps {
  readonly runId: string
  readonly status: RunStatus
  readonly step: string | null
  readonly isCancelling: boolean
  readonly mayCancel: boolean
}

const everyMs = 1_000
const shownSteps = runSteps.filter((step) => step !== 'explaining')

/** A run that waits or works: which step it is at, and a way to stop it. Looks again every second. */
export function RunProgress({ runId, status, step, isCancelling, mayCancel }: RunProgressProps) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), everyMs)
    return () => clearInterval(timer)
  }, [router])
  const here = status === 'queued' ? -1 : Math.max(0, runSteps.indexOf((step ?? 'scoring') as RunStep))
  const sentence = isCancelling
    ? '멈추는 중입니다. 지금까지 찾은 가장 좋은 결과를 남깁니다.'
    : here < 0
      ? '앞의 실행이 끝나기를 기다리고 있습니다.'
      : `${runStepNames[runSteps[here]!]}입니다.`
  return (
    <Card title="계산하고 있습니다">
      <p role="status" aria-live="polite">
        {sentence}
      </p>
      <ol className="mt-4 grid gap-2">
        {shownSteps.map((name, index) => (
          <li
            key={name}
            aria-current={index === here ? 'step' : undefined}
            className="flex items-center gap-2 text-md text-text-subtle aria-[current]:font-bold aria-[current]:text-text-primary"
          >
            <span
              aria-hidden="true"
              className={`size-2.5 rounded-full ${index < here ? 'bg-element-primary' : index === here ? 'animate-pulse bg-element-primary motion-reduce:animate-none' : 'bg-mark-track'}`}
            />
            {runStepNames[name]}
            {index < here && <span className="sr-only"> 끝남</span>}
          </li>
        ))}
      </ol>
      <noscript>
        <p className="mt-3 text-sm">이 화면을 새로 고치면 진행 상태를 볼 수 있습니다.</p>
      </noscript>
      {mayCancel && !isCancelling && (
        <div className="mt-5">
          <ActButton action={cancelRunAction} fields={{ runId }} busyText="멈추는 중" look="danger">
            실행 취소
          </ActButton>
        </div>
      )}
    </Card>
  )
}
