import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

/** Where a cell stands when a row becomes a block on a phone. */
export type PhonePlace = 'title' | 'aside' | 'line' | 'plain' | 'hidden'

export interface Column<Row> {
  key: string
  header: string
  /** Nothing (null, undefined, '') is shown as "-". */
  cell: (row: Row) => ReactNode
  align?: 'start' | 'end'
  /** Makes the heading a link that sorts. */
  sortHref?: string
  sorted?: 'ascending' | 'descending'
  phone?: PhonePlace
  /** Keeps the words of the cell on one line. */
  noWrap?: boolean
  /** Heads a column of buttons: named for screen readers only. */
  hideHeader?: boolean
}

const places: Record<PhonePlace, string> = {
  title: '@max-[48rem]:order-1 @max-[48rem]:font-bold',
  aside: '@max-[48rem]:order-2 @max-[48rem]:text-right',
  line: '@max-[48rem]:order-3 @max-[48rem]:col-span-2 @max-[48rem]:text-left @max-[48rem]:before:mr-2 @max-[48rem]:before:text-text-subtle @max-[48rem]:before:content-[attr(data-label)]',
  plain: '@max-[48rem]:order-3 @max-[48rem]:col-span-2 @max-[48rem]:text-left',
  hidden: '@max-[48rem]:hidden',
}

export function HeadCell<Row>({ column, dense }: { column: Column<Row>; dense?: boolean }) {
  const Arrow = column.sorted === 'ascending' ? ArrowUp : column.sorted ? ArrowDown : ArrowUpDown
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={column.sorted}
      className={classNames(
        'border-t border-b border-t-border-gray-dark border-b-border-gray bg-surface-secondary-subtler font-bold @min-[48rem]:whitespace-nowrap',
        dense ? 'px-2.5 py-1.5' : 'px-3 py-2.5',
        column.align === 'end' ? 'text-right' : 'text-left',
      )}
    >
      {column.sortHref ? (
        <Link href={column.sortHref} scroll={false} className="inline-flex items-center gap-1 hover:underline">
          {column.header}
          <Arrow className={classNames('!size-4', column.sorted ? 'text-icon-primary' : 'text-icon-disabled-on')} />
        </Link>
      ) : (
        <span className={column.hideHeader ? 'sr-only' : undefined}>{column.header}</span>
      )}
    </th>
  )
}

export function BodyCell<Row>({
  row,
  column,
  first,
  stack,
  dense,
}: {
  row: Row
  column: Column<Row>
  first: boolean
  stack: boolean
  dense?: boolean
}) {
  const content = column.cell(row)
  const place = column.phone ?? (first ? 'title' : 'line')
  const blank = content === null || content === undefined || content === ''
  const Cell = first ? 'th' : 'td'
  return (
    <Cell
      scope={first ? 'row' : undefined}
      role={first ? 'rowheader' : 'cell'}
      data-label={stack && place === 'line' ? column.header : undefined}
      className={classNames(
        'align-middle font-normal',
        dense ? 'px-2.5 py-1.5' : 'px-3 py-3',
        stack && '@max-[48rem]:p-0',
        column.align === 'end' ? 'tabular text-right whitespace-nowrap' : 'text-left',
        column.noWrap && 'whitespace-nowrap',
        stack && places[place],
      )}
    >
      {blank ? '-' : content}
    </Cell>
  )
}
