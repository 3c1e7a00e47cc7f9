'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { FormMessages } from '@/ui/form-messages'
import { SubmitButton } from '@/ui/submit-button'
import { TextareaField } from '@/ui/textarea-field'
import { withdrawPublicationAction } from '../actions'

export function WithdrawForm({ publicationId }: { publicationId: string }) {
  const [state, formAction] = useActionState(withdrawPublicationAction, untouched)
  return (
    <form action={formAction} className="grid gap-4" noValidate>
      <FormMessages state={state} idPrefix="withdraw-" />
      <input type="hidden" name="publicationId" value={publicationId} />
      <TextareaField
        name="reason"
        id="withdraw-reason"
        label="거두는 까닭"
        required
        rows={2}
        defaultValue={state.values?.reason}
        error={state.fieldErrors?.reason}
        help="공개 화면에 날짜와 함께 그대로 보입니다. 파일은 거둔 것으로 표시되어 남습니다."
      />
      <div>
        <SubmitButton look="danger" busyText="거두는 중">
          공표 거두기
        </SubmitButton>
      </div>
    </form>
  )
}
