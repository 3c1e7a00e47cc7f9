import { partnerStandings, standingNames } from '@/modules/partners/domain/partner'
import type { PartnerFilter } from '@/modules/partners/domain/partner-filter'
import { DateField } from '@/ui/date-field'
import { FilterForm } from '@/ui/filter-form'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'

interface PartnerFilterFormProps {
  filter: PartnerFilter
  provinces: readonly { code: string; name: string }[]
}

/** Conditions of the partner directory; the kind is chosen by tabs. */
export function PartnerFilterForm({ filter, provinces }: PartnerFilterFormProps) {
  const { q, kind, standing, province, ties, asOf, sort, order, perPage } = filter
  const isFiltered = [q, standing, province, ties, asOf].some(Boolean)
  const small = { controlSize: 40, placeholder: '모두' } as const
  return (
    <FilterForm action="/partners" label="기관·기업 찾기" keep={{ kind, sort, order, perPage }} isFiltered={isFiltered}>
      <TextField
        name="q"
        type="search"
        label="이름·옛 이름·초성"
        defaultValue={q}
        controlSize={40}
        placeholder="예: 산업통상, ㄱㄱㅂ"
        autoComplete="off"
      />
      <SelectField
        name="standing"
        label="참여"
        defaultValue={standing}
        options={partnerStandings.map((value) => ({ value, label: standingNames[value] }))}
        {...small}
      />
      <SelectField
        name="province"
        label="본사 시도"
        defaultValue={province}
        options={provinces.map(({ code, name }) => ({ value: code, label: name }))}
        {...small}
      />
      <SelectField
        name="ties"
        label="결연"
        defaultValue={ties}
        options={[
          { value: 'some', label: '있음' },
          { value: 'none', label: '없음' },
        ]}
        {...small}
      />
      <DateField name="asOf" label="이 날짜에 있던 기관" defaultValue={asOf} controlSize={40} />
    </FilterForm>
  )
}
