'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { FormMessages } from '@/ui/form-messages'
import { RadioGroup } from '@/ui/radio-group'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { startRunAction } from '../actions'
import { criterionLabels, namedPresets } from '../domain/scoring/scoring-weights'

const percent = (points: number) => `${points / 100}%`

const presetOptions = Object.entries(namedPresets).map(([value, { label, weights }]) => ({
  value,
  label,
  help: Object.entries(weights)
    .map(([criterion, points]) => `${criterionLabels[criterion as keyof typeof criterionLabels]} ${percent(points)}`)
    .join(' · '),
}))

/** 매칭 실행: a name and the weights; everything else is data of the round. */
export function StartRunForm({ roundId, suggestedName }: { roundId: string; suggestedName: string }) {
  const [state, formAction] = useActionState(startRunAction, untouched)
  return (
    <form action={formAction} className="grid gap-5" noValidate>
      <FormMessages state={state} />
      <input type="hidden" name="roundId" value={roundId} />
      <TextField
        name="name"
        label="실행 이름"
        required
        defaultValue={state.values?.name ?? suggestedName}
        error={state.fieldErrors?.name}
        help="나중에 견주어 볼 때 알아볼 이름입니다."
      />
      <RadioGroup
        name="preset"
        label="기준의 비율"
        options={presetOptions}
        columns={2}
        required
        defaultValue={state.values?.preset ?? 'balanced'}
        error={state.fieldErrors?.preset}
      />
      <div>
        <SubmitButton busyText="계산하는 중">매칭 실행</SubmitButton>
      </div>
    </form>
  )
}
