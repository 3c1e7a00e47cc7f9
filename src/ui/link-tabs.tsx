import Link from 'next/link'

export interface LinkTab {
  label: string
  href: string
  current?: boolean
  count?: number
}

export function LinkTabs({ label, items }: { label: string; items: readonly LinkTab[] }) {
  return (
    <nav aria-label={label} className="border-b border-border-gray print:hidden">
      <ul className="-mb-px flex flex-wrap">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              aria-current={item.current ? 'page' : undefined}
              className="inline-flex min-h-11 items-center gap-1.5 border-b-3 border-transparent px-4 text-md text-text-subtle hover:text-text-basic aria-[current]:border-border-primary aria-[current]:font-bold aria-[current]:text-text-primary"
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
