import type { ReactNode } from 'react'
import { classNames } from '../class-names'

export interface PageMainProps {
  children: ReactNode
  /** content: 1200 px column; wide: work screens; bleed: bands that lay out their own Container. */
  width?: 'content' | 'wide' | 'bleed'
  /** Grey ground under the cards of work screens. */
  tinted?: boolean
}

const widths = {
  content: 'mx-auto w-full max-w-[124.8rem] px-6 max-md:px-4',
  wide: 'w-full px-6 max-md:px-4',
  bleed: 'w-full',
}

/** The place the skip link goes to. */
export function PageMain({ children, width = 'content', tinted }: PageMainProps) {
  return (
    <main id="main" tabIndex={-1} className={classNames(tinted && 'bg-surface-gray-subtler pb-1')}>
      <div className={widths[width]}>{children}</div>
    </main>
  )
}

/** One centred column inside a band of a bleeding page. */
export function Container({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={classNames(widths.content, className)}>{children}</div>
}
