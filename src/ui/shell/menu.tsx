import { Menu as MenuSign, X } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'

export interface MenuItem {
  label: string
  href: string
  current?: boolean
}

/** Headers are measured in their own rem, so that large letters bring the folded menu too. */
export function MainMenu({ items, small }: { items: readonly MenuItem[]; small?: boolean }) {
  return (
    <nav
      aria-label="주 메뉴"
      className={classNames('print:hidden', small ? '@max-[116rem]:hidden' : '@max-[88rem]:hidden')}
    >
      <ul className={classNames('flex', small ? 'h-15 gap-x-7 text-md' : 'flex-wrap gap-x-10 text-base')}>
        {items.map((item) => (
          <li key={item.href} className="flex">
            <Link
              href={item.href}
              aria-current={item.current ? 'page' : undefined}
              className={classNames(
                'flex items-center border-y-3 border-transparent whitespace-nowrap hover:text-text-primary aria-[current]:border-b-border-primary aria-[current]:font-bold aria-[current]:text-text-primary',
                small ? 'min-h-15' : 'min-h-14 font-bold',
              )}
            >
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The whole menu behind one button; details opens without JavaScript. */
export function PhoneMenu({
  items,
  small,
  children,
}: {
  items: readonly MenuItem[]
  small?: boolean
  children?: ReactNode
}) {
  return (
    <details className={classNames('group/menu print:hidden', small ? '@min-[116rem]:hidden' : '@min-[88rem]:hidden')}>
      <summary className="flex size-11 items-center justify-center rounded-control hover:bg-surface-gray-subtler">
        <MenuSign className="!size-6 group-open/menu:!hidden" />
        <X className="!hidden !size-6 group-open/menu:!block" />
        <span className="sr-only">전체 메뉴</span>
      </summary>
      <nav
        aria-label="전체 메뉴"
        className="absolute inset-x-0 top-full z-40 border-y border-border-gray bg-surface-white px-4 pt-2 pb-5 shadow-dialog md:px-6"
      >
        <ul>
          {items.map((item) => (
            <li key={item.href} className="border-b border-border-gray-light">
              <Link
                href={item.href}
                aria-current={item.current ? 'page' : undefined}
                className="flex min-h-12 items-center text-base font-bold text-text-basic aria-[current]:text-text-primary"
              >
                {item.label}
              </Link>
            </li>
          ))}
        </ul>
        {children && <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm">{children}</div>}
      </nav>
    </details>
  )
}
