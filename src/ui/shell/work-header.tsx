import { Bell, User } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Brand, type BrandProps } from './brand'
import { MainMenu, PhoneMenu, type MenuItem } from './menu'

export interface WorkHeaderProps {
  brand: BrandProps
  menu: readonly MenuItem[]
  /** SessionClock, drawn by the layout that knows the session. */
  clock?: ReactNode
  utilities?: ReactNode
  notices: { count: number; href: string }
  /** Office and duty: "행정안전부 · 매칭 담당". */
  person: { label: string; href: string }
}

export function WorkHeader({ brand, menu, clock, utilities, notices, person }: WorkHeaderProps) {
  return (
    <header className="@container relative z-40 border-b border-border-gray-light bg-surface-white print:border-0">
      <div className="flex min-h-15 flex-wrap items-center gap-x-8 px-6 @max-[116rem]:gap-x-3 @max-[40rem]:gap-x-1 max-md:px-4">
        <Brand {...brand} small />
        <MainMenu items={menu} small />
        <div className="ml-auto flex items-center gap-4 text-sm text-text-subtle max-md:gap-1 print:hidden">
          {clock}
          <div className="flex items-center @max-[64rem]:hidden">{utilities}</div>
          <Link
            href={notices.href}
            className="inline-flex min-h-10 items-center gap-1 rounded-control px-1 hover:text-text-basic"
          >
            <Bell />
            <span className="sr-only">{`알림 ${notices.count}건`}</span>
            {notices.count > 0 && (
              <span
                aria-hidden="true"
                className="tabular min-w-4.5 rounded-full bg-danger-50 px-1.5 text-center text-2xs leading-[1.8rem] font-bold text-white"
              >
                {notices.count > 99 ? '99+' : notices.count}
              </span>
            )}
          </Link>
          <Link
            href={person.href}
            className="inline-flex min-h-10 items-center gap-1.5 rounded-control px-1 whitespace-nowrap hover:text-text-basic @max-[64rem]:hidden"
          >
            <User />
            {person.label}
          </Link>
          <PhoneMenu items={menu} small>
            <Link href={person.href} className="inline-flex min-h-10 items-center gap-1.5 @min-[64rem]:hidden">
              <User />
              {person.label}
            </Link>
            <div className="w-full @min-[64rem]:hidden">{utilities}</div>
          </PhoneMenu>
        </div>
      </div>
    </header>
  )
}
