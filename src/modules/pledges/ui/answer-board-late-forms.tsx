'use client'

import { useActionState, useState } from 'react'
import { DeadlineField } from '@/modules/rounds/ui/deadline-field'
import { untouched } from '@/shared/form-state'
import type { WorkingCalendar } from '@/shared/working-days'
import { FormMessages } from '@/ui/form-messages'
import { SubmitButton } from '@/ui/submit-button'
import { TextareaField } from '@/ui/textarea-field'
import { allowLateAnswerAction, revokeLateAnswerAction } from '../actions'

/** A body by its id, or a region by its code. */
export interface LateBody {
  readonly roundId: string
  readonly partnerId?: string
  readonly regionCode?: string
}

const Key = ({ body: { roundId, partnerId, regionCode } }: { body: LateBody }) => (
  <>
    <input type="hidden" name="roundId" value={roundId} />
    {partnerId && <input type="hidden" name="partnerId" value={partnerId} />}
    {regionCode && <input type="hidden" name="regionCode" value={regionCode} />}
  </>
)

interface AllowLateFormProps {
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
      <Key body={body} />
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

export function RevokeLateForm({ body }: { body: LateBody }) {
  const [state, formAction] = useActionState(revokeLateAnswerAction, untouched)
  return (
    <form action={formAction} className="grid gap-4" noValidate>
      <FormMessages state={state} idPrefix="revoke-" />
      <Key body={body} />
      <TextareaField
        name="reason"
        id="revoke-reason"
        label="거두는 까닭"
        required
        rows={2}
        defaultValue={state.values?.reason}
        error={state.fieldErrors?.reason}
        help="담당자에게 그대로 알립니다."
      />
      <div>
        <SubmitButton look="danger" size={40} busyText="거두는 중">
          지금 거두기
        </SubmitButton>
      </div>
    </form>
  )
}
