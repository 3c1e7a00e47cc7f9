import { classNames } from './class-names'
import { koreanNumber } from '@/shared/korean-number'

export type PartPattern = 1 | 2 | 3 | 4 | 'hatch'

export interface BarPart {
  label: string
  value: number
  pattern: PartPattern
}

/** Tailwind reads whole class names only. */
export const partFills: Record<PartPattern, string> = {
  1: 'fill-part-1',
  2: 'fill-part-2',
  3: 'fill-part-3',
  4: 'fill-part-4',
  hatch: 'fill-[url(#hatch)]',
}

export function Swatch({ pattern }: { pattern: PartPattern }) {
  return (
    <svg aria-hidden="true" className="size-3 shrink-0 rounded-[0.2rem]">
      <rect width="100%" height="100%" className={partFills[pattern]} />
    </svg>
  )
}

export interface StackedBarProps {
  label: string
  parts: readonly BarPart[]
  /** Value of the full width; the sum of the parts by default. */
  max?: number
  format?: (value: number) => string
  height?: 'thin' | 'thick'
}

const percent = (value: number) => `${Math.round(value * 10000) / 100}%`

/** Parts of a sum in one bar. The name of the picture says every part, so it reads without sight. */
export function StackedBar({
  label,
  parts,
  max,
  format = (value) => koreanNumber(value),
  height = 'thin',
}: StackedBarProps) {
  const sum = parts.reduce((total, part) => total + part.value, 0)
  const whole = max ?? sum
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((total, part) => total + part.value, 0))
  const told = parts.map((part) => `${part.label} ${format(part.value)}`).join(', ')
  return (
    <svg
      role="img"
      aria-label={`${label}: ${told}`}
      className={classNames(
        'block w-full min-w-16 overflow-hidden rounded-[0.3rem]',
        height === 'thin' ? 'h-2.5' : 'h-4',
      )}
    >
      <rect width="100%" height="100%" className="fill-mark-track" />
      {whole > 0 &&
        parts.map((part, index) => {
          if (part.value <= 0) return null
          const x = percent(starts[index]! / whole)
          return (
            <g key={part.label}>
              <rect x={x} width={percent(part.value / whole)} height="100%" className={partFills[part.pattern]} />
              {index > 0 && <rect x={x} width="1" height="100%" className="fill-mark-paper" />}
            </g>
          )
        })}
    </svg>
  )
}
