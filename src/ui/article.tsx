import type { ReactNode } from 'react'

/** A page of text: measure for reading, one look for its lists. */
export function Article({ children }: { children: ReactNode }) {
  return (
    <div className="grid max-w-[88rem] gap-10 [&_p+p]:mt-2 [&_ul:not([class])]:list-disc [&_ul:not([class])]:pl-6 [&_ul:not([class])>li]:mb-1">
      {children}
    </div>
  )
}

export function ArticleSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="mb-3 text-2xl tracking-tight max-md:text-xl">
        {title}
      </h2>
      {children}
    </section>
  )
}
