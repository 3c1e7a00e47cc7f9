import { CircleAlert, Clock, TriangleAlert } from 'lucide-react'
import { Fragment } from 'react'
import type { Mark } from '@/shared/sheet-reading/sheet'
import { classNames } from '@/ui/class-names'
import { Disclosure } from '@/ui/disclosure'
import type { PreviewRow } from '../domain/preview-import'
import { CellForm, ActButton, type ImportKey } from './change-form'

export interface ShownField {
  readonly key: string
  readonly label: string
  readonly isNumber: boolean
}

interface ImportRowsProps {
  readonly of: ImportKey
  readonly fields: readonly ShownField[]
  readonly labels: ReadonlyMap<string, string>
  readonly rows: readonly PreviewRow[]
}

const stateWords = {
  ready: '저장할 수 있음',
  wrong: '고쳐야 함',
  waiting: '기다림',
  duplicate: '중복 의심',
  saved: '저장함',
}

function MarkLine({ of, row, mark, label }: { of: ImportKey; row: PreviewRow; mark: Mark; label: string }) {
  const isWrong = mark.level === 'wrong'
  const Sign = isWrong ? CircleAlert : TriangleAlert
  return (
    <li className="flex items-start gap-2">
      <Sign className={classNames('mt-1.5 !size-4 shrink-0', isWrong ? 'text-icon-danger' : 'text-icon-warning')} />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline gap-x-2">
          <span className={classNames('py-1', isWrong ? 'text-text-danger' : 'text-text-warning')}>
            <b>{label}</b> {mark.message}
          </span>
          {row.state !== 'saved' &&
            mark.mends.map(({ label: words, text }) => (
              <ActButton
                key={words}
                of={of}
                change="cell"
                at={`${row.number}.${mark.field}`}
                to={text}
                label={`${row.number}행 ${label} ${words}`}
              >
                {words}
              </ActButton>
            ))}
        </div>
        {row.state !== 'saved' && (
          <Disclosure label={`${label} 직접 적기`}>
            <CellForm of={of} row={row.number} field={mark.field} label={label} text={row.texts[mark.field] ?? ''} />
          </Disclosure>
        )}
      </div>
    </li>
  )
}

const lookOf = (row: PreviewRow, key: string) => {
  const levels = row.marks.filter(({ field }) => field === key).map(({ level }) => level)
  if (levels.includes('wrong')) return 'bg-surface-danger-subtler font-bold inset-ring-2 inset-ring-border-danger'
  return levels.length > 0 ? 'bg-surface-warning-subtler' : ''
}

/** The sheet as it stands in the file, wrong cells in red and mended ones in amber, with what to do under each row. */
export function ImportRows({ of, fields, labels, rows }: ImportRowsProps) {
  return (
    <div
      role="region"
      aria-label="올린 표"
      tabIndex={0}
      className="@container relative overflow-x-auto rounded-card border border-border-gray"
    >
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">올린 표의 행과 고칠 곳</caption>
        <thead>
          <tr className="bg-surface-secondary-subtler">
            <th scope="col" className="px-3 py-2 text-left font-normal text-text-subtle">
              행
            </th>
            {fields.map(({ key, label, isNumber }) => (
              <th
                key={key}
                scope="col"
                className={classNames(
                  'border-l border-border-gray-light px-3 py-2 whitespace-nowrap',
                  isNumber ? 'text-right' : 'text-left',
                )}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.number}>
              <tr className="border-t border-border-gray">
                <th
                  scope="row"
                  className="tabular bg-surface-gray-subtler px-3 py-2 text-left font-normal text-text-subtle"
                >
                  {row.number}
                  <span className="sr-only">행, {stateWords[row.state]}</span>
                </th>
                {fields.map(({ key, isNumber }) => (
                  <td
                    key={key}
                    className={classNames(
                      'max-w-[24rem] min-w-16 border-l border-border-gray-light px-3 py-2',
                      isNumber ? 'tabular text-right whitespace-nowrap' : 'truncate',
                      lookOf(row, key),
                    )}
                    title={row.texts[key] && row.texts[key].length > 20 ? row.texts[key] : undefined}
                  >
                    {row.texts[key] || '-'}
                  </td>
                ))}
              </tr>
              <tr>
                <td className="bg-surface-gray-subtler" />
                <td colSpan={fields.length} className="border-l border-border-gray-light px-3 py-1.5">
                  {/* Stays in sight while the sheet is pushed sideways. */}
                  <ul className="sticky left-3 grid max-w-[calc(100cqw-7rem)] gap-0.5">
                    {row.marks.map((mark, at) => (
                      <MarkLine key={at} of={of} row={row} mark={mark} label={labels.get(mark.field) ?? mark.field} />
                    ))}
                    {row.waitsFor && (
                      <li className="flex items-start gap-2 py-1 text-text-subtle">
                        <Clock className="mt-0.5 !size-4 shrink-0" />
                        {row.waitsFor}
                      </li>
                    )}
                    {row.state !== 'saved' && (
                      <li>
                        <ActButton of={of} change="leave" at={String(row.number)} label={`${row.number}행 빼기`}>
                          이 행 빼기
                        </ActButton>
                      </li>
                    )}
                  </ul>
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}
