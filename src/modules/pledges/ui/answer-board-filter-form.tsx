import { FilterForm } from '@/ui/filter-form'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { answerStateNames, answerStates } from '../domain/answer-state'
import type { BoardFilter } from '../domain/answer-board-filter'

interface BoardFilterFormProps {
  readonly action: string
  readonly filter: BoardFilter
  readonly provinces: readonly { readonly code: string; readonly name: string }[]
}

/** Conditions of the board; the group is chosen by tabs. */
export function BoardFilterForm({ action, filter, provinces }: BoardFilterFormProps) {
  const { q, group, state, province, officer } = filter
  const small = { controlSize: 40, placeholder: '모두' } as const
  return (
    <FilterForm
      action={action}
      label="답변 찾기"
      keep={{ group }}
      isFiltered={[q, state, province, officer].some(Boolean)}
    >
      <TextField
        name="q"
        type="search"
        label="이름·옛 이름·초성"
        defaultValue={q}
        controlSize={40}
        placeholder="예: 국토, ㄱㅌㄱㅌㅂ"
        autoComplete="off"
      />
      <SelectField
        name="state"
        label="상태"
        defaultValue={state}
        options={[
          { value: 'unanswered', label: '아직 답하지 않음' },
          ...answerStates.map((value) => ({ value, label: answerStateNames[value] })),
        ]}
        {...small}
      />
      <SelectField
        name="province"
        label="시도 (기관은 본사)"
        defaultValue={province}
        options={provinces.map(({ code, name }) => ({ value: code, label: name }))}
        {...small}
      />
      <SelectField
        name="officer"
        label="담당자 계정"
        defaultValue={officer}
        options={[{ value: 'none', label: '없음' }]}
        {...small}
      />
    </FilterForm>
  )
}
