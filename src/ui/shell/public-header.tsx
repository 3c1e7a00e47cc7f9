import { User } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Brand, type BrandProps } from './brand'
import { MainMenu, PhoneMenu, type MenuItem } from './menu'

export interface PublicHeaderProps {
  brand: BrandProps
  menu: readonly MenuItem[]
  /** 글자·화면 설정 and the like, before the account. */
  utilities?: ReactNode
  account: { label: string; href: string }
  search?: ReactNode
}

export function PublicHeader({ brand, menu, utilities, account, search }: PublicHeaderProps) {
  return (
    <header className="@container relative z-40 border-b border-border-gray-light bg-surface-white print:border-0">
      <div className="mx-auto max-w-[124.8rem] px-6 max-md:px-4">
        <div className="flex min-h-20 flex-wrap items-center gap-x-5 @max-[88rem]:min-h-15">
          <Brand {...brand} />
          {search && <div className="ml-auto w-90 @max-[88rem]:hidden print:hidden">{search}</div>}
          <div className="ml-auto flex items-center gap-5 text-sm text-text-subtle max-md:gap-1 print:hidden">
            <div className="flex items-center gap-5 @max-[64rem]:hidden">{utilities}</div>
            <Link
              href={account.href}
              className="inline-flex min-h-10 items-center gap-1.5 rounded-control px-1 hover:text-text-basic"
            >
              <User />
              {account.label}
            </Link>
            <PhoneMenu items={menu}>
              <div className="w-full @min-[64rem]:hidden">{utilities}</div>
            </PhoneMenu>
          </div>
        </div>
        <MainMenu items={menu} />
      </div>
    </header>
  )
}
