import { CheckboxField } from '@/ui/checkbox-field'
import { FilterForm } from '@/ui/filter-form'
import { NumberField } from '@/ui/number-field'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { offerKindNames, offerKinds } from '../domain/offer'
import type { OfferFilter } from '../domain/offer-filter'
import { allMonths } from '../domain/offer-wording'
import { koreanNumber } from '@/shared/korean-number'

interface OfferFilterFormProps {
  readonly filter: OfferFilter
  readonly provinces: readonly { readonly code: string; readonly name: string }[]
  /** Somebody of a body with ties may ask for those only. */
  readonly hasOwnRegions: boolean
}

export function OfferFilterForm({ filter, provinces, hasOwnRegions }: OfferFilterFormProps) {
  const { q, kind, month, province, region, people, price, own, perPage } = filter
  const isFiltered = [q, kind, month, province, region, people, price, own].some(Boolean)
  const small = { controlSize: 40, placeholder: '모두' } as const
  return (
    <FilterForm action="/catalogue" label="장터·숙소 찾기" keep={{ region, perPage }} isFiltered={isFiltered}>
      <TextField
        name="q"
        type="search"
        label="이름·지역·초성"
        defaultValue={q}
        controlSize={40}
        placeholder="예: 사과, ㅈㅅㄱ"
        autoComplete="off"
      />
      <SelectField
        name="kind"
        label="종류"
        defaultValue={kind}
        options={offerKinds.map((value) => ({ value, label: offerKindNames[value] }))}
        {...small}
      />
      <SelectField
        name="month"
        label="되는 달"
        defaultValue={month && String(month)}
        options={allMonths.map((each) => ({ value: String(each), label: `${each}월` }))}
        {...small}
      />
      <SelectField
        name="province"
        label="시도"
        defaultValue={province}
        options={provinces.map(({ code, name }) => ({ value: code, label: name }))}
        {...small}
      />
      <NumberField
        name="people"
        label="인원 이상"
        unit="명"
        defaultValue={people && koreanNumber(people)}
        controlSize={40}
      />
      <NumberField
        name="price"
        label="가격 이하"
        unit="원"
        defaultValue={price && koreanNumber(price)}
        controlSize={40}
      />
      {hasOwnRegions && (
        <CheckboxField
          name="own"
          value="yes"
          label="지금 결연 지역만"
          defaultChecked={own === 'yes'}
          className="self-end pb-1"
        />
      )}
    </FilterForm>
  )
}
