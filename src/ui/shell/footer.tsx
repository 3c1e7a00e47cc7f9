import Link from 'next/link'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Mark } from './brand'

export interface FooterLink {
  label: string
  href: string
  /** 개인정보 처리방침 has to stand out from the others. */
  strong?: boolean
}

export interface FooterProps {
  name: string
  links: readonly FooterLink[]
  /** Office in charge, hours. */
  contact: ReactNode
  /** Work screens: one line over the full width. */
  wide?: boolean
  /** OperatorIdentifier, in an official deployment only. */
  identifier?: ReactNode
}

function FooterLinks({ links }: { links: readonly FooterLink[] }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-text-basic print:hidden">
      {links.map((link) => (
        <li key={link.href}>
          <Link
            href={link.href}
            className={classNames(
              'inline-flex min-h-8 items-center hover:underline',
              link.strong && 'font-bold text-text-primary',
            )}
          >
            {link.label}
          </Link>
        </li>
      ))}
    </ul>
  )
}

export function Footer({ name, links, contact, wide, identifier }: FooterProps) {
  const credit = '이 화면의 디자인 값은 KRDS(행정안전부, 공공누리 제1유형)를 따릅니다.'
  return (
    <footer
      className={classNames(
        'border-t border-border-gray-light bg-surface-gray-subtler text-sm text-text-subtle',
        wide ? 'mt-10' : 'mt-16 max-md:mt-10',
      )}
    >
      {wide ? (
        <div className="flex flex-wrap items-center justify-between gap-x-10 gap-y-2 px-6 py-5 max-md:px-4">
          <div>
            <p>
              {name} · {contact}
            </p>
            <p className="text-xs">{credit}</p>
          </div>
          <FooterLinks links={links} />
        </div>
      ) : (
        <div className="mx-auto grid max-w-[124.8rem] grid-cols-[minmax(0,1fr)_auto] gap-x-10 gap-y-5 px-6 pt-10 pb-12 max-md:grid-cols-1 max-md:px-4 max-md:pt-7 max-md:pb-8">
          <p className="flex items-center gap-2 text-[1.9rem] font-bold tracking-tight text-text-secondary">
            <Mark className="size-7.5" />
            {name}
          </p>
          <FooterLinks links={links} />
          <div className="grid gap-0.5 md:col-span-2">
            <p>{contact}</p>
            <p>{credit}</p>
          </div>
        </div>
      )}
      {identifier}
    </footer>
  )
}
