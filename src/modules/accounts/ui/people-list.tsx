import type { ComponentProps } from 'react'
import type { Page } from '@/shared/paging'
import { Pagination } from '@/ui/pagination'
import { SearchField } from '@/ui/search-field'
import { PeopleTable } from './people-table'

interface PeopleListProps {
  readonly people: Page<ComponentProps<typeof PeopleTable>['people'][number]>
  readonly q: string | undefined
}

/** Everybody with an account, to be found by name or address. */
export const PeopleList = ({ people, q }: PeopleListProps) => (
  <>
    <SearchField
      action="/accounts"
      label="이름·이메일로 찾기"
      placeholder="이름 또는 이메일"
      defaultValue={q}
      className="max-w-[48rem]"
    />
    <PeopleTable people={people.items} />
    <Pagination of={people} path="/accounts" query={{ q }} />
  </>
)
