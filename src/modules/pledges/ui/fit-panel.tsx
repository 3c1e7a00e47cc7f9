'use client'

import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { type Fit, reasonOfFit } from '../domain/fit'
import { koreanNumber } from '@/shared/korean-number'

interface FitPanelProps {
  readonly title: string
  readonly fit: Fit | undefined
  readonly rankNote?: string | undefined
  readonly onUseReason?: ((reason: string) => void) | undefined
}

/** Why the chosen one and the own body go together, part by part. */
export function FitPanel({ title, fit, rankNote, onUseReason }: FitPanelProps) {
  if (!fit)
    return (
      <Card title={title}>
        <p className="text-sm text-text-subtle">희망을 하나 고르면 맞는 이유를 항목별로 보여 줍니다.</p>
      </Card>
    )
  const reason = reasonOfFit(fit)
  return (
    <Card title={title}>
      <p className="font-bold">
        {[rankNote, fit.name].filter(Boolean).join(' ')}
        {fit.isTied && ' · 지금 결연'}
      </p>
      <p className="text-sm text-text-subtle">{fit.note}</p>
      <ul className="mt-3">
        {fit.parts.map(({ label, points: got, maximum, sentence }) => (
          <li key={label} className="border-t border-border-gray-light py-3 text-sm">
            <div className="flex justify-between gap-3">
              <span>{label}</span>
              <b className="tabular">
                {koreanNumber(got)} <span className="font-normal text-text-subtle">/ {koreanNumber(maximum)}</span>
              </b>
            </div>
            <svg aria-hidden="true" className="my-1.5 block h-2 w-full overflow-hidden rounded-[0.2rem]">
              <rect width="100%" height="100%" className="fill-mark-track" />
              <rect
                width={`${maximum > 0 ? Math.min(100, (got / maximum) * 100) : 0}%`}
                height="100%"
                className="fill-element-primary"
              />
            </svg>
            <p className="text-text-subtle">{sentence}</p>
          </li>
        ))}
      </ul>
      <p className="border-t border-border-gray-light pt-3 text-dense text-text-subtle">
        서로의 희망은 빼고 셈한 점수입니다. 희망까지 더한 점수로 매칭합니다.
      </p>
      {onUseReason && reason && (
        <div className="mt-3">
          <Button look="tinted" size={40} block onClick={() => onUseReason(reason)}>
            이 이유를 희망 사유에 넣기
          </Button>
        </div>
      )}
    </Card>
  )
}

interface SuggestionsProps {
  readonly title: string
  readonly fits: readonly Fit[]
  readonly onAdd: (key: string) => void
  readonly isFull: boolean
}

/** Others that go well with the own body and are not in the list yet. */
export function Suggestions({ title, fits, onAdd, isFull }: SuggestionsProps) {
  if (fits.length === 0) return null
  return (
    <Card title={title} tone="soft">
      <ul className="grid gap-3">
        {fits.map((fit) => (
          <li key={fit.key} className="flex items-start gap-3">
            <div className="min-w-0 flex-1">
              <b>{fit.name}</b> <span className="text-dense text-text-subtle">{fit.note}</span>
              <p className="text-dense text-text-subtle">{reasonOfFit(fit)}</p>
            </div>
            <Button size={32} disabled={isFull} aria-label={`${fit.name} 더하기`} onClick={() => onAdd(fit.key)}>
              더하기
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
