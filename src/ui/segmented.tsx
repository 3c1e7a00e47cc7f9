import Link from 'next/link'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

export interface Segment {
  label: string
  href: string
  current?: boolean
  icon?: ReactNode
}

export function Segmented({ label, items, size = 40 }: { label: string; items: readonly Segment[]; size?: 40 | 32 }) {
  return (
    <nav aria-label={label} className="print:hidden">
      <ul className="inline-flex rounded-control border border-button-tertiary-border bg-surface-white">
        {items.map((item) => (
          <li key={item.href} className="border-l border-border-gray first:border-l-0">
            <Link
              href={item.href}
              scroll={false}
              aria-current={item.current ? 'true' : undefined}
              className={classNames(
                'inline-flex items-center gap-1.5 rounded-[0.5rem] whitespace-nowrap hover:bg-surface-gray-subtler aria-[current]:bg-surface-primary-subtler aria-[current]:font-bold aria-[current]:text-text-primary aria-[current]:inset-ring aria-[current]:inset-ring-border-primary [&_svg.lucide]:size-4',
                size === 40 ? 'min-h-9.5 px-3.5 text-sm' : 'min-h-7.5 px-3 text-dense',
              )}
            >
              {item.icon}
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
