'use client'

import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { TextareaField } from '@/ui/textarea-field'
import type { useEditForm } from '@/ui/use-edit-form'
import { type PartnerStanding, partnerStandings, standingNames } from '../domain/partner'

export interface PartnerChoices {
  readonly provinces: readonly { readonly code: string; readonly name: string }[]
  readonly regions: readonly { readonly code: string; readonly fullName: string }[]
}

export interface StoredPartner {
  readonly name: string
  readonly abbreviation: string | null
  readonly classification: string | null
  readonly corporateGroup: string | null
  readonly supervisorName: string | null
  readonly headquartersText: string | null
  readonly headquartersProvinceCode: string | null
  readonly headquartersCode: string | null
  readonly standing: PartnerStanding
  readonly note: string | null
  readonly source: string
}

interface PartnerFieldsProps {
  fieldOf: ReturnType<typeof useEditForm>['fieldOf']
  choices: PartnerChoices
  stored?: StoredPartner
  /** Whether the body takes part is said by those who look after its kind. */
  canSetStanding: boolean
}

/** The facts of a body, the same for a new one and for one already entered. */
export function PartnerFields({ fieldOf, choices, stored, canSetStanding }: PartnerFieldsProps) {
  return (
    <>
      <div className="grid gap-6 md:grid-cols-2">
        <TextField
          label="이름"
          required
          {...fieldOf(
            'name',
            stored?.name,
            '법령이나 정관에 적힌 이름. 이름이 바뀌었으면 고치지 말고 승계로 적습니다.',
          )}
        />
        <TextField label="줄인 이름" {...fieldOf('abbreviation', stored?.abbreviation)} />
        <TextField
          label="세부 유형"
          {...fieldOf('classification', stored?.classification, '예: 부, 청, 위원회, 공기업, 준정부기관')}
        />
        <TextField label="주무 기관" {...fieldOf('supervisorName', stored?.supervisorName, '공공기관이면 적습니다.')} />
        <TextField label="기업집단" {...fieldOf('corporateGroup', stored?.corporateGroup, '기업이면 적습니다.')} />
        <TextField label="본사 소재지" {...fieldOf('headquartersText', stored?.headquartersText)} />
        <SelectField
          label="본사 시도"
          placeholder="모름"
          options={choices.provinces.map(({ code, name }) => ({ value: code, label: name }))}
          {...fieldOf('headquartersProvinceCode', stored?.headquartersProvinceCode)}
        />
        <SelectField
          label="본사 시군구"
          placeholder="대상 지역이 아니거나 모름"
          options={choices.regions.map(({ code, fullName }) => ({ value: code, label: fullName }))}
          {...fieldOf('headquartersCode', stored?.headquartersCode)}
        />
        {canSetStanding ? (
          <SelectField
            label="참여"
            required
            options={partnerStandings.map((value) => ({ value, label: standingNames[value] }))}
            {...fieldOf('standing', stored?.standing ?? 'notEvidenced', '자료로 확인했을 때만 ‘참여 확인’을 고릅니다.')}
          />
        ) : (
          <input type="hidden" name="standing" value={stored?.standing ?? 'notEvidenced'} />
        )}
      </div>
      <TextareaField label="참고" rows={3} {...fieldOf('note', stored?.note)} />
      <TextareaField
        label="근거"
        required
        rows={3}
        {...fieldOf('source', stored?.source, '보도자료 주소나 문서 이름. 여럿이면 세미콜론(;)으로 나눕니다.')}
      />
    </>
  )
}
