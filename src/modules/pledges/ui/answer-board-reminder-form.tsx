'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { FormMessages } from '@/ui/form-messages'
import { SubmitButton } from '@/ui/submit-button'
import { TextareaField } from '@/ui/textarea-field'
import { remindUnansweredAction } from '../actions'
import type { BoardFilter } from '../domain/answer-board-filter'
import { koreanNumber } from '@/shared/korean-number'

interface ReminderFormProps {
  readonly roundId: string
  readonly filter: BoardFilter
  readonly text: string
  readonly bodies: number
  readonly people: number
}

/** What is written to those who have not answered; the conditions go along, so that whoever answers meanwhile is left out. */
export function ReminderForm({ roundId, filter, text, bodies, people }: ReminderFormProps) {
  const [state, formAction] = useActionState(remindUnansweredAction, untouched)
  return (
    <form action={formAction} className="grid gap-6" noValidate>
      <FormMessages state={state} />
      <input type="hidden" name="roundId" value={roundId} />
      {Object.entries(filter).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <TextareaField
        name="text"
        label="보낼 글"
        hideLabel
        required
        rows={5}
        defaultValue={state.values?.text ?? text}
        error={state.fieldErrors?.text}
        help="받는 사람의 이름과 답변 화면 주소는 저절로 붙습니다."
      />
      <div>
        <SubmitButton busyText="보내는 중">
          {`${koreanNumber(bodies)}곳 ${koreanNumber(people)}명에게 보내기`}
        </SubmitButton>
      </div>
    </form>
  )
}
