import type { ReactNode } from 'react'

export interface Fact {
  term: string
  /** Nothing is shown as "-". */
  value: ReactNode
  note?: ReactNode
}

export function Facts({ items }: { items: readonly Fact[] }) {
  return (
    <dl className="text-md">
      {items.map((item) => (
        <div
          key={item.term}
          className="grid grid-cols-[12rem_minmax(0,1fr)] gap-x-4 border-b border-border-gray-light py-2.5 last:border-b-0 max-md:grid-cols-[9.6rem_minmax(0,1fr)]"
        >
          <dt className="text-text-subtle">{item.term}</dt>
          <dd>
            {item.value === null || item.value === undefined || item.value === '' ? '-' : item.value}
            {item.note && <span className="block text-dense text-text-subtle">{item.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
