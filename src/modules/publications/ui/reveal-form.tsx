'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { FormMessages } from '@/ui/form-messages'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextareaField } from '@/ui/textarea-field'
import { revealPairAction } from '../actions'
import type { Choice } from '../domain/publication-state'

interface RevealFormProps {
  readonly publicationId: string
  readonly regions: readonly Choice[]
  readonly partners: readonly Choice[]
}

/** Opens the score of one pair, inside the match or outside it. */
export function RevealForm({ publicationId, regions, partners }: RevealFormProps) {
  const [state, formAction] = useActionState(revealPairAction, untouched)
  const { values, fieldErrors } = state
  return (
    <form action={formAction} className="grid gap-4" noValidate>
      <FormMessages state={state} idPrefix="reveal-" doneText="점수를 공개했습니다. 공개 검증 화면에 보입니다." />
      <input type="hidden" name="publicationId" value={publicationId} />
      <SelectField
        name="regionCode"
        id="reveal-regionCode"
        label="지역"
        required
        placeholder="고르세요"
        options={regions}
        defaultValue={values?.regionCode}
        error={fieldErrors?.regionCode}
      />
      <SelectField
        name="partnerId"
        id="reveal-partnerId"
        label="기관"
        required
        placeholder="고르세요"
        options={partners}
        defaultValue={values?.partnerId}
        error={fieldErrors?.partnerId}
      />
      <TextareaField
        name="reason"
        id="reveal-reason"
        label="공개하는 까닭"
        required
        rows={2}
        defaultValue={values?.reason}
        error={fieldErrors?.reason}
        help="점수와 함께 공개 화면에 보이며, 공개한 점수는 되돌릴 수 없습니다."
      />
      <div>
        <SubmitButton look="outlined" busyText="공개하는 중">
          이 쌍의 점수 공개
        </SubmitButton>
      </div>
    </form>
  )
}
