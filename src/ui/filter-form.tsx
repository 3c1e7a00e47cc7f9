import Link from 'next/link'
import { Button } from './button'
import { classNames } from './class-names'
import { GetForm, type GetFormProps } from './get-form'

export interface FilterFormProps extends Omit<GetFormProps, 'className'> {
  label: string
  /** A bar of its own over a list, or one line within a card. */
  look?: 'bar' | 'line'
  /** Any condition is set: offers to drop all. */
  isFiltered?: boolean
}

const bar = 'rounded-card border border-border-gray-light bg-surface-gray-subtler px-5 py-4 max-md:px-4 print:hidden'
const fields = {
  bar: 'grid grid-cols-4 gap-x-4 gap-y-3 max-lg:grid-cols-3 max-md:grid-cols-2 max-xs:grid-cols-1',
  line: 'contents',
}

/** Conditions of a list; each field is named as in the address. */
export function FilterForm({ look = 'bar', isFiltered, children, ...form }: FilterFormProps) {
  const isBar = look === 'bar'
  return (
    <GetForm {...form} className={isBar ? bar : 'flex flex-wrap items-end gap-3'}>
      <div className={fields[look]}>{children}</div>
      <div className={classNames('flex flex-wrap items-center gap-x-4 gap-y-2', isBar && 'mt-4')}>
        <Button type="submit" look={isBar ? 'filled' : undefined} size={40}>
          찾기
        </Button>
        {isFiltered && (
          <Link href={form.action} className="link inline-flex min-h-8 items-center text-sm">
            조건 모두 지우기
          </Link>
        )}
      </div>
    </GetForm>
  )
}
