import { classNames } from './class-names'

export type MonthMark = 'full' | 'outline' | 'none'

export interface Month {
  /** "11월"; shown without 월 under the strip. */
  label: string
  mark: MonthMark
}

export interface TwelveMonthsProps {
  label: string
  months: readonly Month[]
  /** What the marks mean here. */
  words: Readonly<Record<MonthMark, string>>
  showMonths?: boolean
  showLegend?: boolean
}

const looks: Record<MonthMark, string> = {
  full: 'bg-element-primary',
  outline: 'bg-surface-white inset-ring-2 inset-ring-element-primary',
  none: 'bg-mark-track',
}

export function TwelveMonths({ label, months, words, showMonths, showLegend }: TwelveMonthsProps) {
  const told = months.filter((month) => month.mark !== 'none').map((month) => `${month.label} ${words[month.mark]}`)
  return (
    <div>
      <p className="sr-only">{`${label}: ${told.length > 0 ? told.join(', ') : words.none}`}</p>
      <div aria-hidden="true" className="grid grid-cols-12 gap-x-[0.3rem]">
        {months.map((month, index) => (
          <span key={index} title={`${month.label} ${words[month.mark]}`}>
            <span className={classNames('block h-4 rounded-[0.2rem]', looks[month.mark])} />
            {showMonths && (
              <span className="tabular mt-0.5 block text-center text-2xs text-text-subtle">
                {month.label.replace('월', '')}
              </span>
            )}
          </span>
        ))}
      </div>
      {showLegend && (
        <ul aria-hidden="true" className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-dense text-text-subtle">
          {(['full', 'outline', 'none'] as const).map((mark) => (
            <li key={mark} className="flex items-center gap-1.5">
              <span className={classNames('h-3 w-4 rounded-[0.2rem]', looks[mark])} />
              {words[mark]}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
