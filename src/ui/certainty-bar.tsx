import { StackedBar, Swatch, type PartPattern } from './stacked-bar'
import { koreanNumber } from '@/shared/korean-number'

export type Certainty = 'confirmed' | 'reported' | 'estimated'

export interface CertaintyPart {
  certainty: Certainty
  label: string
  value: number
}

export interface CertaintyBarProps {
  label: string
  parts: readonly CertaintyPart[]
  format?: (value: number) => string
  /** Leaves out the list of figures under the bar. */
  barOnly?: boolean
}

/** Solid = confirmed, pale = reported, hatched = estimated, everywhere. */
const patterns: Record<Certainty, PartPattern> = { confirmed: 2, reported: 3, estimated: 'hatch' }

export function CertaintyBar({ label, parts, format = (value) => koreanNumber(value), barOnly }: CertaintyBarProps) {
  const bars = parts.map((part) => ({ label: part.label, value: part.value, pattern: patterns[part.certainty] }))
  return (
    <div>
      <StackedBar label={label} parts={bars} format={format} height="thick" />
      {!barOnly && (
        <dl className="mt-2 text-md">
          {bars.map((part) => (
            <div
              key={part.label}
              className="flex items-center justify-between gap-4 border-b border-border-gray-light py-2 last:border-b-0"
            >
              <dt className="flex items-center gap-2 text-sm text-text-subtle">
                <Swatch pattern={part.pattern} />
                {part.label}
              </dt>
              <dd className="tabular">{format(part.value)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
