import Link from 'next/link'
import { classNames } from '@/ui/class-names'

export interface ListedBar {
  readonly key: string
  readonly label: string
  readonly value: number
  /** The whole the value is a part of, drawn behind it. */
  readonly asked?: number
  /** What stands after the bar. */
  readonly text: string
  /** Opens what the bar counts; without it the bar is only drawn. */
  readonly href?: string
}

const share = (value: number, most: number) => `${most === 0 ? 0 : Math.round((1000 * value) / most) / 10}%`

/** Bars under each other, each a link to what it counts. Its words say all the drawing says. */
export function BarList({ label, bars }: { label: string; bars: readonly ListedBar[] }) {
  const most = Math.max(1, ...bars.map(({ value, asked = 0 }) => Math.max(value, asked)))
  return (
    <ul aria-label={label} className="grid">
      {bars.map((bar) => {
        const row = (
          <>
            <span className="text-sm">{bar.label}</span>
            <svg aria-hidden="true" className="block h-4 w-full overflow-hidden">
              {bar.asked !== undefined && (
                <rect width={share(bar.asked, most)} height="100%" rx="2" className="fill-mark-track" />
              )}
              <rect width={share(bar.value, most)} height="100%" rx="2" className="fill-element-primary" />
            </svg>
            <span
              className={classNames(
                'tabular text-right text-sm whitespace-nowrap',
                bar.href && 'underline decoration-border-gray underline-offset-4 group-hover:decoration-border-primary',
              )}
            >
              {bar.text}
            </span>
          </>
        )
        const look =
          'grid grid-cols-[12rem_minmax(0,1fr)_11rem] items-center gap-3 py-1 max-md:grid-cols-[10.4rem_minmax(0,1fr)_9.6rem] max-md:gap-2'
        return (
          <li key={bar.key}>
            {bar.href ? (
              <Link href={bar.href} className={classNames('group rounded-tag hover:bg-surface-gray-subtler', look)}>
                {row}
              </Link>
            ) : (
              <div className={look}>{row}</div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
