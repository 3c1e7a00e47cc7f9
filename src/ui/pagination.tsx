import { ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { classNames } from './class-names'
import { pageNumbers } from './page-numbers'
import { type AddressConditions, addressOf } from '@/shared/address'
import { koreanNumber } from '@/shared/korean-number'
import type { Page } from '@/shared/paging'

export interface PaginationProps {
  /** Where one stands, among how many. */
  of: Omit<Page<unknown>, 'items'>
  path: string
  /** The conditions of the list, kept in the address. */
  query?: AddressConditions
  /** What the pages are of, for screen readers: "협약 목록". */
  label?: string
  perPageChoices?: readonly number[]
}

const step = 'inline-flex size-10 items-center justify-center rounded-tag md:size-8'
const choice = 'inline-flex min-h-8 min-w-8 items-center justify-center px-1'

export function Pagination({
  of: { page, perPage, totalCount },
  path,
  query = {},
  label = '목록',
  perPageChoices = [10, 20, 50, 100],
}: PaginationProps) {
  const pages = Math.max(1, Math.ceil(totalCount / perPage))
  const hrefFor = (to: number, size: number) => addressOf(path, { ...query, page: to, perPage: size })
  return (
    <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 text-sm print:hidden">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p className="tabular">
          총 <b>{koreanNumber(totalCount)}</b>건
        </p>
        <ul className="flex items-center gap-0.5 text-text-subtle" aria-label="한 번에 볼 수">
          {perPageChoices.map((size) => (
            <li key={size}>
              {size === perPage ? (
                <span aria-current="true" className={classNames(choice, 'font-bold text-text-basic')}>
                  {size}
                </span>
              ) : (
                <Link href={hrefFor(1, size)} scroll={false} className={classNames(choice, 'link')}>
                  {size}
                </Link>
              )}
            </li>
          ))}
          <li>개씩</li>
        </ul>
      </div>
      {pages > 1 && (
        <nav aria-label={`${label} 쪽`} className="flex flex-wrap items-center gap-1">
          {page > 1 && (
            <Link href={hrefFor(page - 1, perPage)} className={classNames(step, 'hover:bg-surface-gray-subtle')}>
              <ChevronLeft />
              <span className="sr-only">앞 쪽</span>
            </Link>
          )}
          {/* A phone has room for the place only. */}
          <span className="tabular px-2 md:hidden">
            <b>{page}</b> / {pages}쪽
          </span>
          {pageNumbers(page, pages).map((number, index) =>
            number === null ? (
              <span key={`gap-${index}`} className="px-1 max-md:hidden" aria-hidden="true">
                …
              </span>
            ) : (
              <Link
                key={number}
                href={hrefFor(number, perPage)}
                aria-current={number === page ? 'page' : undefined}
                className={classNames(
                  step,
                  'tabular hover:bg-surface-gray-subtle max-md:hidden aria-[current]:bg-secondary-70 aria-[current]:font-bold aria-[current]:text-text-inverse-static',
                )}
              >
                {number}
                <span className="sr-only">쪽</span>
              </Link>
            ),
          )}
          {page < pages && (
            <Link href={hrefFor(page + 1, perPage)} className={classNames(step, 'hover:bg-surface-gray-subtle')}>
              <ChevronRight />
              <span className="sr-only">다음 쪽</span>
            </Link>
          )}
        </nav>
      )}
    </div>
  )
}
