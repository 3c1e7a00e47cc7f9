import {
  categoryNames,
  designationKinds,
  designationNames,
  megaRegionNames,
  megaRegions,
  regionCategories,
} from '@/modules/regions/domain/region'
import type { RegionFilter } from '@/modules/regions/domain/region-filter'
import { FilterForm } from '@/ui/filter-form'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'

interface RegionFilterFormProps {
  filter: RegionFilter
  provinces: readonly { code: string; name: string }[]
  requiredTies: number
}

/** Conditions of the region directory. */
export function RegionFilterForm({ filter, provinces, requiredTies }: RegionFilterFormProps) {
  const { q, province, megaRegion, category, designation, disaster, ties, sort, order, perPage } = filter
  const isFiltered = [q, province, megaRegion, category, designation, disaster, ties].some(Boolean)
  const small = { controlSize: 40, placeholder: '모두' } as const
  return (
    <FilterForm action="/regions" label="지역 찾기" keep={{ sort, order, perPage }} isFiltered={isFiltered}>
      <TextField
        name="q"
        type="search"
        label="이름·초성"
        defaultValue={q}
        controlSize={40}
        placeholder="예: 장성, ㅈㅅㄱ"
        autoComplete="off"
      />
      <SelectField
        name="province"
        label="시도"
        defaultValue={province}
        options={provinces.map(({ code, name }) => ({ value: code, label: name }))}
        {...small}
      />
      <SelectField
        name="megaRegion"
        label="권역(5극3특)"
        defaultValue={megaRegion}
        options={megaRegions.map((value) => ({ value, label: megaRegionNames[value] }))}
        {...small}
      />
      <SelectField
        name="category"
        label="대상 구분"
        defaultValue={category}
        options={regionCategories.map((value) => ({ value, label: categoryNames[value] }))}
        {...small}
      />
      <SelectField
        name="designation"
        label="지정"
        defaultValue={designation}
        options={[
          ...designationKinds.map((value) => ({ value, label: designationNames[value] })),
          { value: 'none', label: '지정 없음' },
        ]}
        {...small}
      />
      <SelectField
        name="disaster"
        label="특별재난지역"
        defaultValue={disaster}
        options={[{ value: 'yes', label: '선포된 적 있음' }]}
        {...small}
      />
      <SelectField
        name="ties"
        label="결연 수"
        defaultValue={ties}
        options={[
          { value: 'none', label: '없음' },
          ...(requiredTies > 1
            ? [{ value: 'short', label: requiredTies === 2 ? '1곳' : `1곳~${requiredTies - 1}곳` }]
            : []),
          { value: 'enough', label: `${requiredTies}곳 이상` },
        ]}
        {...small}
      />
    </FilterForm>
  )
}
