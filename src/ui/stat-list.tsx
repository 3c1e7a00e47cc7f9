import Link from 'next/link'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

export interface Stat {
  label: string
  /** Nothing is shown as "-". */
  value: ReactNode
  unit?: string
  note?: ReactNode
  /** Opens the rows the number counts. */
  href?: string
}

export interface StatListProps {
  items: readonly Stat[]
  /** Two columns with rules (beside a map), or one row with thin dividers. */
  layout?: 'grid' | 'row'
}

export function StatList({ items, layout = 'grid' }: StatListProps) {
  const grid = layout === 'grid'
  return (
    <dl
      className={
        grid
          ? 'grid grid-cols-2 border-t-2 border-border-gray-darker'
          : 'grid grid-cols-2 gap-y-6 md:flex md:[&>div]:flex-1 md:[&>div:first-child]:border-l-0 md:[&>div:first-child]:pl-0'
      }
    >
      {items.map((item) => (
        <div
          key={item.label}
          className={classNames(
            'min-w-0',
            grid
              ? 'border-b border-border-gray-light py-4 odd:pr-4 even:border-l even:pl-4'
              : 'border-border-gray-light pr-4 even:border-l even:pl-4 md:border-l md:pl-5',
          )}
        >
          <dt className="text-sm text-text-subtle">{item.label}</dt>
          <dd
            className={classNames(
              'tabular font-bold tracking-tight text-text-bolder',
              grid ? 'text-4xl leading-tight max-md:text-3xl' : 'text-2xl max-md:text-xl',
            )}
          >
            {item.href ? (
              <Link
                href={item.href}
                className="underline decoration-border-gray decoration-2 underline-offset-6 hover:decoration-border-primary"
              >
                {item.value ?? '-'}
              </Link>
            ) : (
              (item.value ?? '-')
            )}
            {item.unit && (
              <span className={classNames('ml-0.5 tracking-normal', grid && 'text-base font-normal')}>{item.unit}</span>
            )}
          </dd>
          {item.note && <dd className="text-dense text-text-subtle">{item.note}</dd>}
        </div>
      ))}
    </dl>
  )
}
