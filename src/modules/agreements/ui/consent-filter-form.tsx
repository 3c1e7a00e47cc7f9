import { partnerKindNames, partnerKinds } from '@/modules/partners/domain/partner'
import { FilterForm } from '@/ui/filter-form'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import type { ConsentFilter } from '../domain/consent-filter'

interface ConsentFilterFormProps {
  readonly action: string
  readonly filter: ConsentFilter
  readonly provinces: readonly { readonly code: string; readonly name: string }[]
}

/** Conditions of the consent board; the state is chosen by chips. */
export function ConsentFilterForm({ action, filter, provinces }: ConsentFilterFormProps) {
  const { q, kind, province, state } = filter
  const small = { controlSize: 40, placeholder: '모두' } as const
  return (
    <FilterForm action={action} label="결연 찾기" keep={{ state }} isFiltered={[q, kind, province].some(Boolean)}>
      <TextField
        name="q"
        type="search"
        label="지역·기관 이름, 초성"
        defaultValue={q}
        controlSize={40}
        autoComplete="off"
      />
      <SelectField
        name="kind"
        label="기관 종류"
        defaultValue={kind}
        options={partnerKinds.map((value) => ({ value, label: partnerKindNames[value] }))}
        {...small}
      />
      <SelectField
        name="province"
        label="시도"
        defaultValue={province}
        options={provinces.map(({ code, name }) => ({ value: code, label: name }))}
        {...small}
      />
    </FilterForm>
  )
}
