import type { ReactNode } from 'react'
import { classNames } from './class-names'

/** Buttons side by side; on a phone they share the row evenly. */
export function ButtonRow({ children, align = 'start' }: { children: ReactNode; align?: 'start' | 'end' | 'between' }) {
  return (
    <div
      className={classNames(
        'flex flex-wrap items-center gap-2 max-md:*:flex-1 print:hidden',
        align === 'end' && 'justify-end',
        align === 'between' && 'justify-between',
      )}
    >
      {children}
    </div>
  )
}
