import type { ReactNode } from 'react'

export interface Source {
  text: ReactNode
  href?: string
  /** Day it was read or published. */
  date?: string
}

export function SourceList({ items, title = '근거' }: { items: readonly Source[]; title?: string }) {
  return (
    <section className="rounded-card bg-surface-gray-subtler px-6 py-5 max-md:px-4">
      <h2 className="text-lg">{title}</h2>
      <ul className="mt-2 grid gap-1 text-sm text-text-subtle">
        {items.map((item, index) => (
          <li key={index} className="[overflow-wrap:anywhere]">
            {item.href ? (
              <a href={item.href} className="link" rel="noreferrer">
                {item.text}
              </a>
            ) : (
              item.text
            )}
            {item.date && <span className="ml-1.5 whitespace-nowrap">({item.date})</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
