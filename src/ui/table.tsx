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

export interface TableProps<Row> {
  caption: string
  hideCaption?: boolean
  /** The first column names its row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  isChosen?: (row: Row) => boolean
  dense?: boolean
  /** Shown in place of the rows when there are none. */
  empty?: ReactNode
  /** Short tables of numbers stay tables on a phone. */
  keepOnPhone?: boolean
  foot?: readonly ReactNode[]
}

const places: Record<PhonePlace, string> = {
  title: '@max-[48rem]:order-1 @max-[48rem]:font-bold',
  aside: '@max-[48rem]:order-2 @max-[48rem]:text-right',
  line: '@max-[48rem]:order-3 @max-[48rem]:col-span-2 @max-[48rem]:text-left @max-[48rem]:before:mr-2 @max-[48rem]:before:text-text-subtle @max-[48rem]:before:content-[attr(data-label)]',
  plain: '@max-[48rem]:order-3 @max-[48rem]:col-span-2 @max-[48rem]:text-left',
  hidden: '@max-[48rem]:hidden',
}

function HeadCell<Row>({ column, dense }: { column: Column<Row>; dense?: boolean }) {
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

function BodyCell<Row>({
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

/**
 * A narrow place (a phone, or large letters) turns rows into blocks.
 * Roles are spelled out because a row laid out as a grid loses them in some browsers.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, hideCaption, columns, rows, rowKey, isChosen, dense, empty, keepOnPhone, foot } = props
  const stack = !keepOnPhone
  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    <div className="@container min-w-0">
      <table
        role="table"
        className={classNames(
          'w-full border-collapse',
          dense ? 'text-dense' : 'text-sm',
          stack && '@max-[48rem]:block',
        )}
      >
        <caption
          className={
            hideCaption ? 'sr-only' : classNames('pb-3 text-left text-lg font-bold', stack && '@max-[48rem]:block')
          }
        >
          {caption}
        </caption>
        <thead role="rowgroup" className={stack ? '@max-[48rem]:sr-only' : undefined}>
          <tr role="row">
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} dense={dense} />
            ))}
          </tr>
        </thead>
        <tbody
          role="rowgroup"
          className={
            stack ? '@max-[48rem]:block @max-[48rem]:border-t @max-[48rem]:border-border-gray-dark' : undefined
          }
        >
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              role="row"
              aria-current={isChosen?.(row) || undefined}
              className={classNames(
                'border-b border-border-gray-light aria-[current]:bg-surface-primary-subtler aria-[current]:inset-shadow-[3px_0_0_var(--k-border-primary)]',
                stack &&
                  '@max-[48rem]:grid @max-[48rem]:grid-cols-[minmax(0,1fr)_auto] @max-[48rem]:items-baseline @max-[48rem]:gap-x-3 @max-[48rem]:gap-y-0.5 @max-[48rem]:py-3 @max-[48rem]:aria-[current]:px-3',
              )}
            >
              {columns.map((column, index) => (
                <BodyCell key={column.key} row={row} column={column} first={index === 0} stack={stack} dense={dense} />
              ))}
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot role="rowgroup" className={stack ? '@max-[48rem]:block' : undefined}>
            <tr
              role="row"
              className={classNames(
                'border-b border-border-gray bg-surface-gray-subtler font-bold',
                stack &&
                  '@max-[48rem]:flex @max-[48rem]:flex-wrap @max-[48rem]:justify-between @max-[48rem]:gap-x-4 @max-[48rem]:px-0 @max-[48rem]:py-3',
              )}
            >
              {foot.map((cell, index) => (
                <td
                  key={index}
                  role="cell"
                  className={classNames(
                    dense ? 'px-2.5 py-1.5' : 'px-3 py-3',
                    columns[index]?.align === 'end' && 'tabular text-right',
                    stack && '@max-[48rem]:p-0',
                  )}
                >
                  {cell}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
