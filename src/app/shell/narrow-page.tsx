import type { ReactNode } from 'react'
import { PageMain } from '@/ui/shell/page-main'

/** One form in the middle: sign in, passwords. */
export function NarrowPage({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <PageMain>
      <div className="mx-auto grid w-full max-w-[48rem] grid-cols-[minmax(0,1fr)] gap-6 py-14 max-md:py-8">
        <div>
          <h1 className="text-3xl">{title}</h1>
          {lead && <p className="mt-2 text-text-subtle">{lead}</p>}
        </div>
        {children}
      </div>
    </PageMain>
  )
}
