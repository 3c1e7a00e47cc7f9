import { partnerKindNames, partnerKinds } from '@/modules/partners/domain/partner'
import { FilterForm } from '@/ui/filter-form'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { agreementBases, agreementBasisNames, agreementStatusNames, agreementStatuses } from '../domain/agreement'
import type { AgreementFilter } from '../domain/agreement-filter'

interface AgreementFilterFormProps {
  filter: AgreementFilter
  provinces: readonly { code: string; name: string }[]
}

/** Conditions of the list of ties. */
export function AgreementFilterForm({ filter, provinces }: AgreementFilterFormProps) {
  const { q, status, basis, kind, province, round, sort, order, perPage } = filter
  const isFiltered = [q, status, basis, kind, province, round].some(Boolean)
  const small = { controlSize: 40, placeholder: '모두' } as const
  const statuses = agreementStatuses.map((value) => ({ value, label: agreementStatusNames[value] }))
  return (
    <FilterForm
      action="/agreements"
      label="결연·협약 찾기"
      keep={{ round, sort, order, perPage }}
      isFiltered={isFiltered}
    >
      <TextField
        name="q"
        type="search"
        label="지역·기관·초성"
        defaultValue={q}
        controlSize={40}
        placeholder="예: 보령, 산업통상"
        autoComplete="off"
      />
      <SelectField
        name="status"
        label="상태"
        defaultValue={status}
        options={statuses}
        controlSize={40}
        placeholder="끝난 것 빼고 모두"
      />
      <SelectField
        name="basis"
        label="무엇으로 확인했나"
        defaultValue={basis}
        options={agreementBases.map((value) => ({ value, label: agreementBasisNames[value] }))}
        {...small}
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
