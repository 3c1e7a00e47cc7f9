import Link from 'next/link'
import type { LinkTab } from './link-tabs'

/** Filters as links: the address holds the choice. On a phone they run in one line that scrolls. */
export function LinkChips({ label, items }: { label: string; items: readonly LinkTab[] }) {
  return (
    <nav aria-label={label} className="print:hidden">
      <ul className="flex gap-2 max-md:-mx-4 max-md:overflow-x-auto max-md:px-4 max-md:py-1 max-md:[scrollbar-width:none] md:flex-wrap">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              scroll={false}
              aria-current={item.current ? 'true' : undefined}
              className="inline-flex min-h-10 items-center gap-1.5 rounded-full border border-border-gray bg-surface-white px-4 text-sm whitespace-nowrap hover:bg-surface-gray-subtler aria-[current]:border-border-primary aria-[current]:bg-surface-primary-subtler aria-[current]:font-bold aria-[current]:text-text-primary aria-[current]:inset-ring aria-[current]:inset-ring-border-primary"
            >
              {item.label}
              {item.count !== undefined && <b className="tabular">{item.count}</b>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
