'use client'

import { useActionState, useState } from 'react'
import { DeadlineField } from '@/modules/rounds/ui/deadline-field'
import { untouched } from '@/shared/form-state'
import type { WorkingCalendar } from '@/shared/working-days'
import { FormMessages } from '@/ui/form-messages'
import { HiddenFields } from '@/ui/hidden-fields'
import { ReasonForm } from '@/ui/reason-form'
import { SubmitButton } from '@/ui/submit-button'
import { TextareaField } from '@/ui/textarea-field'
import { allowLateAnswerAction, revokeLateAnswerAction } from '../actions'

/** A body by its id, or a region by its code. */
export interface LateBody {
  readonly roundId: string
  readonly partnerId?: string
  readonly regionCode?: string
}

export interface AllowLateFormProps {
  readonly body: LateBody
  readonly calendar: WorkingCalendar
  readonly now: string
  readonly suggested: string
}

export function AllowLateForm({ body, calendar, now, suggested }: AllowLateFormProps) {
  const [state, formAction] = useActionState(allowLateAnswerAction, untouched)
  const [until, setUntil] = useState(state.values?.until ?? suggested)
  return (
    <form action={formAction} className="grid gap-6" noValidate>
      <FormMessages state={state} idPrefix="allow-" />
      <HiddenFields fields={{ ...body }} />
      <DeadlineField
        name="until"
        id="allow-until"
        label="언제까지"
        required
        calendar={calendar}
        value={until}
        onChange={setUntil}
        countedFrom={now}
        countedInWords="내일부터"
        error={state.fieldErrors?.until}
      />
      <TextareaField
        name="reason"
        id="allow-reason"
        label="허용하는 까닭"
        required
        rows={2}
        defaultValue={state.values?.reason}
        error={state.fieldErrors?.reason}
        help="기록에 남습니다. 늦게 제출하는 쪽도 까닭을 적어야 합니다."
      />
      <div>
        <SubmitButton busyText="허용하는 중">허용하고 담당자에게 알리기</SubmitButton>
      </div>
    </form>
  )
}

export const RevokeLateForm = ({ body }: { body: LateBody }) => (
  <ReasonForm
    action={revokeLateAnswerAction}
    fields={{ ...body }}
    idPrefix="revoke-"
    label="거두는 까닭"
    help="담당자에게 그대로 알립니다."
    button="지금 거두기"
    size={40}
    busyText="거두는 중"
  />
)
