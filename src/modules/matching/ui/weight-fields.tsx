'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/ui/button'
import { addressOf } from '@/shared/address'
import type { CriterionName, ScoringWeights } from '../domain/scoring/criterion'
import { criterionLabels, namedPresets } from '../domain/scoring/scoring-weights'
import type { PreviewRow } from '../domain/runs/pair-view'
import { koreanNumber } from '@/shared/korean-number'

const criteria = Object.keys(criterionLabels) as CriterionName[]
const quietMs = 200

const pointsOf = (percents: Record<CriterionName, string>): ScoringWeights =>
  Object.fromEntries(
    criteria.map((criterion) => [criterion, Math.round((Number(percents[criterion]) || 0) * 100)]),
  ) as unknown as ScoringWeights

const percentsOf = (weights: ScoringWeights) =>
  Object.fromEntries(criteria.map((criterion) => [criterion, String(weights[criterion] / 100)])) as Record<
    CriterionName,
    string
  >

interface WeightFieldsProps {
  readonly runId: string
  readonly saved: ScoringWeights
  readonly error: string | undefined
}

/** The five weights as sliders with numbers; what a change does to the highest pairs shows while it is made. */
export function WeightFields({ runId, saved, error }: WeightFieldsProps) {
  const [percents, setPercents] = useState(() => percentsOf(saved))
  const weights = pointsOf(percents)
  const sum = criteria.reduce((total, criterion) => total + weights[criterion], 0)
  const set = (criterion: CriterionName, value: string) => setPercents((before) => ({ ...before, [criterion]: value }))
  return (
    <fieldset className="grid gap-3" id="weights">
      <legend className="mb-2 text-lg font-bold">기준의 비율</legend>
      <div className="flex flex-wrap gap-2" role="group" aria-label="미리 정한 비율">
        {Object.entries(namedPresets).map(([key, preset]) => (
          <Button key={key} size={32} onClick={() => setPercents(percentsOf(preset.weights))}>
            {preset.label}
          </Button>
        ))}
      </div>
      <div className="grid gap-2.5">
        {criteria.map((criterion) => (
          <WeightRow
            key={criterion}
            criterion={criterion}
            value={percents[criterion]}
            onChange={(value) => set(criterion, value)}
          />
        ))}
      </div>
      <p role="status" className={sum === 10_000 ? 'text-sm text-text-subtle' : 'text-sm font-bold text-text-danger'}>
        {sum === 10_000
          ? '합계 100%'
          : `합계 ${sum / 100}%: 100%가 되도록 ${Math.abs(100 - sum / 100)}%포인트를 ${sum > 10_000 ? '줄여' : '더해'} 주세요.`}
      </p>
      {error && <p className="text-sm font-bold text-text-danger">{error}</p>}
      <WeightPreview runId={runId} weights={weights} saved={saved} />
    </fieldset>
  )
}

interface WeightRowProps {
  readonly criterion: CriterionName
  readonly value: string
  readonly onChange: (value: string) => void
}

function WeightRow({ criterion, value, onChange }: WeightRowProps) {
  const label = criterionLabels[criterion]
  const number = Math.min(100, Math.max(0, Number(value) || 0))
  return (
    <div className="grid grid-cols-[9rem_minmax(0,1fr)_9.6rem] items-center gap-3 max-md:grid-cols-[8rem_minmax(0,1fr)_8.4rem]">
      <label htmlFor={`weight-${criterion}`} className="text-md font-bold">
        {label}
      </label>
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        value={number}
        aria-label={`${label} 비율`}
        aria-valuetext={`${number}%`}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          const step = event.key === 'PageUp' ? 5 : event.key === 'PageDown' ? -5 : 0
          if (step === 0) return
          event.preventDefault()
          onChange(String(Math.min(100, Math.max(0, number + step))))
        }}
        className="w-full accent-element-primary"
      />
      <span className="relative block">
        <input
          id={`weight-${criterion}`}
          name={`weight.${criterion}`}
          type="text"
          inputMode="decimal"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className="tabular h-10 w-full rounded-control border border-input-border bg-surface-white pr-9 pl-3 text-right text-md"
        />
        <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-text-subtle">%</span>
      </span>
    </div>
  )
}

const place = (before: number, now: number) =>
  before === now ? '그대로' : before > now ? `▲ ${koreanNumber(before - now)}` : `▼ ${koreanNumber(now - before)}`

function WeightPreview({ runId, weights, saved }: { runId: string; weights: ScoringWeights; saved: ScoringWeights }) {
  const [rows, setRows] = useState<readonly PreviewRow[] | null>(null)
  const key = criteria.map((criterion) => weights[criterion]).join(',')
  const asked = useRef('')
  useEffect(() => {
    asked.current = key
    const timer = setTimeout(() => {
      const before = criteria.map((criterion) => saved[criterion]).join(',')
      void fetch(addressOf(`/matching/${runId}/preview`, { weights: key, before }))
        .then((answer) => (answer.ok ? (answer.json() as Promise<PreviewRow[]>) : null))
        .catch(() => null)
        .then((found) => {
          // An older answer that comes late must not overwrite a newer one.
          if (asked.current === key) setRows(found)
        })
    }, quietMs)
    return () => clearTimeout(timer)
  }, [key, runId, saved])
  return (
    <div className="rounded-control bg-surface-gray-subtler p-4">
      <p className="text-sm font-bold">이 비율에서 점수가 가장 높은 쌍</p>
      <p className="text-dense text-text-subtle">화살표는 저장된 비율과 견준 순위의 변화입니다.</p>
      {rows === null ? (
        <p className="mt-2 text-sm text-text-subtle">점수를 매기는 중입니다.</p>
      ) : (
        <ol className="mt-2 grid gap-1 text-dense">
          {rows.map((row, index) => (
            <li
              key={`${row.regionCode}.${row.partnerId}`}
              className="grid grid-cols-[2.4rem_minmax(0,1fr)_auto_6.4rem] gap-2"
            >
              <span className="tabular text-right text-text-subtle">{index + 1}</span>
              <span className="truncate" title={`${row.regionName} – ${row.partnerName}`}>
                {row.regionName} – {row.partnerName}
              </span>
              <b className="tabular">{koreanNumber(row.score)}</b>
              <span className="tabular text-right text-text-subtle">{place(row.placeBefore, index + 1)}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
