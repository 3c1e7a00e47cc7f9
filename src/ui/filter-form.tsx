import Link from 'next/link'
import type { ReactNode } from 'react'
import { Button } from './button'

export interface FilterFormProps {
  action: string
  label: string
  /** Fields, each named as in the address. */
  children: ReactNode
  /** Conditions kept although they have no field here. */
  keep?: Readonly<Record<string, string | number | undefined>>
  /** Any condition is set: offers to drop all. */
  isFiltered?: boolean
}

/** Conditions of a list, sent by GET so that the address holds them. */
export function FilterForm({ action, label, children, keep = {}, isFiltered }: FilterFormProps) {
  return (
    <form
      role="search"
      aria-label={label}
      action={action}
      method="get"
      className="rounded-card border border-border-gray-light bg-surface-gray-subtler px-5 py-4 max-md:px-4 print:hidden"
    >
      {Object.entries(keep).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <div className="grid grid-cols-4 gap-x-4 gap-y-3 max-lg:grid-cols-3 max-md:grid-cols-2 max-xs:grid-cols-1">
        {children}
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" look="filled" size={40}>
          찾기
        </Button>
        {isFiltered && (
          <Link href={action} className="link inline-flex min-h-8 items-center text-sm">
            조건 모두 지우기
          </Link>
        )}
      </div>
    </form>
  )
}
