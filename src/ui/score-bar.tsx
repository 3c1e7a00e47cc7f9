import type { ReactNode } from 'react'
import { StackedBar, Swatch, partFills, type BarPart } from './stacked-bar'
import { koreanNumber } from '@/shared/korean-number'

export interface ScoreBarProps {
  label: string
  parts: readonly BarPart[]
  max: number
}

export function ScoreBar({ label, parts, max }: ScoreBarProps) {
  return <StackedBar label={label} parts={parts} max={max} />
}

/** The key that stands above a column of bars. */
export function ScoreLegend({ parts }: { parts: readonly Omit<BarPart, 'value'>[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-dense">
      {parts.map((part) => (
        <li key={part.label} className="flex items-center gap-1.5">
          <Swatch pattern={part.pattern} />
          {part.label}
        </li>
      ))}
    </ul>
  )
}

export interface ScorePart extends BarPart {
  /** The most this part could give. */
  max: number
  /** The fact behind the number, in a sentence. */
  reason?: ReactNode
}

/** The same parts as a list: name, bar within its own limit, points, and why. */
export function ScoreParts({ parts }: { parts: readonly ScorePart[] }) {
  return (
    <ul className="text-dense">
      {parts.map((part) => (
        <li
          key={part.label}
          className="grid grid-cols-[1.2rem_9.6rem_minmax(0,1fr)_auto] items-center gap-x-2.5 gap-y-0.5 border-b border-border-gray-light py-2"
        >
          <Swatch pattern={part.pattern} />
          <span>{part.label}</span>
          <svg aria-hidden="true" className="block h-2 w-full overflow-hidden rounded-[0.2rem]">
            <rect width="100%" height="100%" className="fill-mark-track" />
            <rect
              width={`${part.max > 0 ? Math.min(100, (part.value / part.max) * 100) : 0}%`}
              height="100%"
              className={partFills[part.pattern]}
            />
          </svg>
          <b className="tabular min-w-14 text-right">
            {koreanNumber(part.value)}
            <span className="sr-only">{`점, 최대 ${koreanNumber(part.max)}점`}</span>
          </b>
          {part.reason && <p className="col-start-2 col-end-5 text-text-subtle">{part.reason}</p>}
        </li>
      ))}
    </ul>
  )
}
