import Link from 'next/link'
import { addressOf } from '@/shared/address'
import type { Page } from '@/shared/paging'
import { SearchField } from '@/ui/search-field'

const examples = [
  { query: 'ㅈㅅ', found: '정선군, 장성군, 장수군 등' },
  { query: 'ㄱㄱㅂ', found: '국가보훈부 등' },
]

/** One box for regions and partners, with what initials do shown by example. */
export function SearchPanel({ query }: { query?: string }) {
  return (
    <div>
      <SearchField
        action="/search"
        label="지역·기관 찾기"
        size="large"
        placeholder="지역, 기관 이름이나 초성"
        defaultValue={query}
      />
      <p className="mt-2 text-sm text-text-subtle">
        초성 예:{' '}
        {examples.map(({ query: initials, found }, index) => (
          <span key={initials}>
            {index > 0 && ' · '}
            <Link href={addressOf('/search', { q: initials })} className="link font-bold">
              {initials}
            </Link>{' '}
            {found}
          </span>
        ))}
      </p>
    </div>
  )
}

/** Leads to the directory when a search found more than is shown. */
export function MoreLink({ path, q, page }: { path: string; q?: string; page: Page<unknown> }) {
  if (page.totalCount <= page.items.length) return null
  return (
    <Link href={addressOf(path, { q })} className="link">
      {`${page.totalCount}곳 모두 보기`}
    </Link>
  )
}
