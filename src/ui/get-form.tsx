import type { ReactNode } from 'react'

export interface GetFormProps {
  action: string
  /** Names the form, and makes it a place to search. */
  label?: string
  /** Conditions kept although they have no field here. */
  keep?: Readonly<Record<string, string | number | undefined>>
  className?: string
  children: ReactNode
}

/** A form that changes nothing: sent by GET, so that the address holds what was asked. */
export const GetForm = ({ action, label, keep = {}, className, children }: GetFormProps) => (
  <form role={label && 'search'} aria-label={label} action={action} method="get" className={className}>
    {Object.entries(keep).map(
      ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
    )}
    {children}
  </form>
)
