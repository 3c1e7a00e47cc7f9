'use client'

import { DateField } from '@/ui/date-field'
import { FormMessages } from '@/ui/form-messages'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { useEditForm } from '@/ui/use-edit-form'
import { createPartnerAction, updatePartnerAction } from '../actions'
import { type PartnerKind, partnerKindNames } from '../domain/partner'
import { type PartnerChoices, type StoredPartner, PartnerFields } from './partner-fields'

interface EditPartnerFormProps {
  partner: StoredPartner & { readonly id: string; readonly version: number }
  choices: PartnerChoices
  canSetStanding: boolean
}

export function EditPartnerForm({ partner, choices, canSetStanding }: EditPartnerFormProps) {
  const { state, formAction, fieldOf } = useEditForm(updatePartnerAction)
  return (
    <form action={formAction} className="grid gap-6" noValidate>
      <FormMessages state={state} doneText="저장했습니다." />
      <input type="hidden" name="id" value={partner.id} />
      <input type="hidden" name="version" value={partner.version} />
      <PartnerFields fieldOf={fieldOf} choices={choices} stored={partner} canSetStanding={canSetStanding} />
      <div>
        <SubmitButton>저장</SubmitButton>
      </div>
    </form>
  )
}

/** A body the reference data do not have; the kinds are those this person looks after. */
export function NewPartnerForm({ choices, kinds }: { choices: PartnerChoices; kinds: readonly PartnerKind[] }) {
  const { state, formAction, fieldOf } = useEditForm(createPartnerAction)
  return (
    <form action={formAction} className="grid gap-6" noValidate>
      <FormMessages state={state} />
      <div className="grid gap-6 md:grid-cols-2">
        <SelectField
          label="종류"
          required
          placeholder="골라 주세요"
          options={kinds.map((value) => ({ value, label: partnerKindNames[value] }))}
          {...fieldOf('kind', kinds.length === 1 ? kinds[0] : null)}
        />
        <DateField label="생긴 날" {...fieldOf('validFrom', null, '새로 생긴 기관이면 적습니다.')} />
      </div>
      <PartnerFields fieldOf={fieldOf} choices={choices} canSetStanding />
      <div>
        <SubmitButton>기관 더하기</SubmitButton>
      </div>
    </form>
  )
}
