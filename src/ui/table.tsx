import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { BodyCell, HeadCell, type Column } from './table-cells'

export type { Column } from './table-cells'

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
