import Link from 'next/link'
import type { ReactNode } from 'react'
import { Meter } from './meter'

export interface StatCardProps {
  label: string
  value: ReactNode
  unit?: string
  /** The whole the value is a part of: "/ 141곳". */
  whole?: string
  icon?: ReactNode
  href?: string
  note?: ReactNode
  /** Share reached, 0 to 1, drawn as a bar. */
  share?: number
}

export function StatCard({ label, value, unit, whole, icon, href, note, share }: StatCardProps) {
  return (
    <div className="flex min-w-0 flex-col rounded-card border border-border-gray-light bg-surface-white px-5 py-4 max-md:px-3.5 max-md:py-3">
      <p className="flex items-center gap-1.5 text-sm text-text-subtle max-md:text-dense [&_svg.lucide]:size-4">
        {icon}
        {label}
      </p>
      <p className="tabular text-[3.2rem] leading-snug font-bold tracking-tight text-text-primary max-md:text-[2.6rem]">
        {href ? (
          <Link
            href={href}
            className="underline decoration-primary-20 decoration-2 underline-offset-6 hover:decoration-border-primary"
          >
            {value}
            <span className="sr-only">{`${unit ?? ''} ${label} 목록`}</span>
          </Link>
        ) : (
          value
        )}
        <span
          className="ml-1 text-md font-normal tracking-normal text-text-subtle"
          aria-hidden={href ? true : undefined}
        >
          {unit}
        </span>
        {whole && <span className="ml-1 text-md font-normal tracking-normal text-text-subtle">{whole}</span>}
      </p>
      {share !== undefined && <Meter value={share} label={label} />}
      {note && <div className="mt-1.5 text-dense text-text-subtle">{note}</div>}
    </div>
  )
}
