import { partnerKindNames } from '@/modules/partners/domain/partner'
import { FilterForm } from '@/ui/filter-form'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import type { BoardQuery } from '../domain/runs/board-query'
import type { ProposalFilter } from '../domain/runs/proposal-filter'

interface ProposalFilterFormProps {
  readonly action: string
  readonly filter: ProposalFilter
  readonly board: BoardQuery
  readonly provinces: readonly { readonly code: string; readonly name: string }[]
}

/** Conditions a chart set, which have no field of their own: searching on keeps them. */
const carried = [
  'region',
  'partnerWish',
  'regionWish',
  'scoreFrom',
  'scoreTo',
  'totalFrom',
  'totalTo',
  'kmFrom',
  'kmTo',
  'km',
  'partners',
  'load',
  'mega',
] as const satisfies readonly (keyof ProposalFilter)[]

/** Conditions of the proposal as a plain form: the address holds them. */
export function ProposalFilterForm({ action, filter, board, provinces }: ProposalFilterFormProps) {
  const kept = Object.fromEntries(carried.map((name) => [name, filter[name]]))
  const { page: _page, perPage: _perPage, pair: _pair, ...conditions } = filter
  return (
    <FilterForm
      look="line"
      action={action}
      label="쌍 찾기"
      keep={{ view: board.view, map: board.map, ...kept }}
      isFiltered={Object.values(conditions).some((value) => value !== undefined && value !== '')}
    >
      <TextField name="q" label="지역·기관·초성" controlSize={40} defaultValue={filter.q} className="min-w-44 flex-1" />
      <SelectField
        name="province"
        label="시도"
        placeholder="전체"
        controlSize={40}
        defaultValue={filter.province}
        options={provinces.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <SelectField
        name="kind"
        label="기관 종류"
        placeholder="전체"
        controlSize={40}
        defaultValue={filter.kind}
        options={Object.entries(partnerKindNames).map(([value, label]) => ({ value, label }))}
      />
      <SelectField
        name="state"
        label="상태"
        placeholder="전체"
        controlSize={40}
        defaultValue={filter.state}
        options={[
          { value: 'new', label: '새 제안' },
          { value: 'standing', label: '기존 유지' },
        ]}
      />
      <SelectField
        name="sort"
        label="차례"
        controlSize={40}
        defaultValue={board.sort}
        options={[
          { value: 'name', label: '이름' },
          { value: 'score', label: '점수 합 높은' },
          { value: 'low', label: '점수 합 낮은' },
        ]}
      />
    </FilterForm>
  )
}
