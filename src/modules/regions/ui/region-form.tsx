'use client'

import { FormMessages } from '@/ui/form-messages'
import { NumberField } from '@/ui/number-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { TextareaField } from '@/ui/textarea-field'
import { useEditForm } from '@/ui/use-edit-form'
import { updateRegionAction } from '../actions'
import type { EditableRegion } from '../domain/editable-region'

/** What a region says of itself. */
export function RegionForm({ region }: { region: EditableRegion }) {
  const { state, formAction, fieldOf } = useEditForm(updateRegionAction)
  return (
    <form action={formAction} className="grid gap-6" noValidate>
      <FormMessages state={state} doneText="저장했습니다." />
      <input type="hidden" name="code" value={region.code} />
      <input type="hidden" name="version" value={region.version} />
      <div className="grid gap-6 md:grid-cols-2">
        <NumberField label="인구" unit="명" {...fieldOf('population', region.population)} />
        <TextField label="인구 기준" {...fieldOf('populationAsOf', region.populationAsOf, '예: 2026-10 (주민등록)')} />
      </div>
      <TextareaField
        label="특산물"
        rows={6}
        {...fieldOf('specialties', region.specialties, '한 줄에 하나씩 적습니다. 적은 차례대로 보입니다.')}
      />
      <TextareaField label="축제" rows={5} {...fieldOf('festivals', region.festivals, '한 줄에 하나씩 적습니다.')} />
      <div>
        <SubmitButton>저장</SubmitButton>
      </div>
    </form>
  )
}
