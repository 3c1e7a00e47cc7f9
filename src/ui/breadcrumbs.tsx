import { ChevronRight } from 'lucide-react'
import Link from 'next/link'

export interface Crumb {
  label: string
  href?: string
}

export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  return (
    <nav aria-label="현재 위치" className="print:hidden">
      <ol className="flex flex-wrap items-center gap-x-1.5 gap-y-0.5 text-sm text-text-subtle max-md:text-dense">
        {items.map((item, index) => {
          const last = index === items.length - 1
          return (
            <li key={item.label} className="flex items-center gap-1.5">
              {index > 0 && <ChevronRight className="!size-3.5 text-icon-disabled-on" />}
              {item.href && !last ? (
                <Link href={item.href} className="py-1 hover:underline">
                  {item.label}
                </Link>
              ) : (
                <span className="py-1" aria-current={last ? 'page' : undefined}>
                  {item.label}
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
