import type { ReactNode } from 'react'

/** Actions of a long form, kept at the lower edge of the window. */
export function Dock({ note, children }: { note?: ReactNode; children: ReactNode }) {
  return (
    <div className="sticky bottom-0 z-30 -mx-6 mt-8 border-t border-border-gray-light bg-surface-white px-6 py-4 max-md:-mx-4 max-md:px-4 max-md:py-3 print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="text-sm text-text-subtle max-md:w-full">{note}</div>
        <div className="flex gap-2 max-md:w-full max-md:*:flex-1">{children}</div>
      </div>
    </div>
  )
}
