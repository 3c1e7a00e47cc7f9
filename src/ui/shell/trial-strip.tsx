import type { ReactNode } from 'react'
import { classNames } from '../class-names'

/** Says that this is no official service; stands above all until a deployment declares itself official. */
export function TrialStrip({ children, wide }: { children: ReactNode; wide?: boolean }) {
  return (
    <aside aria-label="시험용 안내" className="ring-on-dark bg-gray-80 text-xs text-white print:hidden">
      <div
        className={classNames('mx-auto flex items-center gap-2 px-6 py-1.5 max-md:px-4', !wide && 'max-w-[124.8rem]')}
      >
        <b className="rounded-tag bg-white px-2 whitespace-nowrap text-gray-90">시험용</b>
        <span>{children}</span>
      </div>
    </aside>
  )
}
