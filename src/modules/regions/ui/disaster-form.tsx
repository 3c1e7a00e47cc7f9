'use client'

import { DateField } from '@/ui/date-field'
import { FormMessages } from '@/ui/form-messages'
import { RadioGroup } from '@/ui/radio-group'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { useEditForm } from '@/ui/use-edit-form'
import { declareDisasterAction } from '../actions'

const levels = [
  { value: 'sigungu', label: '시군구 전체' },
  { value: 'eupmyeondong', label: '일부 읍면동' },
]

/** Enters a declaration; those entered stay. */
export function DisasterForm({ code }: { code: string }) {
  const idPrefix = 'disaster-'
  const { state, formAction, fieldOf } = useEditForm(declareDisasterAction, idPrefix)
  return (
    <form action={formAction} className="grid gap-6" noValidate>
      <FormMessages state={state} idPrefix={idPrefix} doneText="선포를 적었습니다." />
      <input type="hidden" name="code" value={code} />
      <div className="grid gap-6 md:grid-cols-2">
        <TextField label="재난" required {...fieldOf('event', null, '예: 호우, 산불')} />
        <DateField label="선포일" required {...fieldOf('declaredOn')} />
      </div>
      <RadioGroup
        key={state.values?.level}
        label="범위"
        required
        columns={2}
        options={levels}
        {...fieldOf('level', 'sigungu')}
      />
      <TextField
        label="읍면동"
        {...fieldOf('places', null, '일부 읍면동이면 쉼표로 나누어 적습니다. 예: 옥산면, 오창읍')}
      />
      <TextField label="근거" required {...fieldOf('source', null, '관보 호수나 보도자료 주소')} />
      <div>
        <SubmitButton>특별재난 선포 적기</SubmitButton>
      </div>
    </form>
  )
}
