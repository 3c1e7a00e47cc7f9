import Link from 'next/link'
import { classNames } from '../class-names'

/** Two joined rings: the one over, the other under. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" fill="none" strokeWidth="3.2" aria-hidden="true" className={className}>
      <circle cx="11" cy="16" r="8" className="stroke-text-secondary" />
      <circle cx="21" cy="16" r="8" className="stroke-element-primary" />
      <path d="M16 9.8a8 8 0 0 1 2.9 5" className="stroke-text-secondary" />
    </svg>
  )
}

export interface BrandProps {
  name: string
  href: string
  small?: boolean
}

export function Brand({ name, href, small }: BrandProps) {
  return (
    <Link
      href={href}
      className={classNames(
        'inline-flex items-center font-bold tracking-tight whitespace-nowrap text-text-secondary',
        small
          ? 'gap-2 text-[1.8rem] max-md:text-[1.7rem] @max-[40rem]:gap-1.5 @max-[40rem]:text-[1.5rem]'
          : 'gap-2.5 text-[2.2rem] max-md:gap-2 max-md:text-[1.9rem]',
      )}
    >
      <Mark className={small ? 'size-7' : 'size-9 max-md:size-7.5'} />
      {name}
    </Link>
  )
}
