'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { Alert } from '@/ui/alert'
import { DateField } from '@/ui/date-field'
import { FormMessages } from '@/ui/form-messages'
import { SubmitButton } from '@/ui/submit-button'
import { openConsentsAction, remindConsentsAction } from '../actions'
import { koreanNumber } from '@/shared/korean-number'

interface OpenConsentsFormProps {
  readonly roundId: string
  readonly version: number
  /** `2026-11-30T18:00` in Korea. */
  readonly suggested: string
  readonly isOpen: boolean
  readonly waiting: { readonly regions: number; readonly partners: number }
}

/** Asks both sides until an instant; a later instant extends it. */
export function OpenConsentsForm({ roundId, version, suggested, isOpen, waiting }: OpenConsentsFormProps) {
  const [state, formAction] = useActionState(openConsentsAction, untouched)
  return (
    <form action={formAction} className="grid gap-4" noValidate>
      <FormMessages state={state} doneText="기한을 정하고 담당자에게 알렸습니다." />
      <input type="hidden" name="roundId" value={roundId} />
      <input type="hidden" name="version" value={version} />
      <DateField
        name="consentClosesAt"
        type="datetime-local"
        label="언제까지 답을 받을지"
        required
        controlSize={40}
        defaultValue={state.values?.consentClosesAt ?? suggested}
        error={state.fieldErrors?.consentClosesAt}
        help={`아직 답하지 않은 지역 ${koreanNumber(waiting.regions)}곳과 기관 ${koreanNumber(waiting.partners)}곳의 담당자에게 알림과 메일이 나갑니다.`}
      />
      <div>
        <SubmitButton look={isOpen ? 'outlined' : 'filled'} size={40} busyText="알리는 중">
          {isOpen ? '기한 바꾸기' : '수락 받기 시작'}
        </SubmitButton>
      </div>
    </form>
  )
}

/** Reminds the silent of the actor's part, each once a day. */
export function RemindConsentsForm({ roundId, silent }: { roundId: string; silent: number }) {
  const [state, formAction] = useActionState(remindConsentsAction, untouched)
  return (
    <form action={formAction} className="grid gap-3">
      {state.status === 'refused' && (
        <Alert tone="neutral" live>
          {state.message}
        </Alert>
      )}
      {state.status === 'done' && (
        <Alert tone="success" live>
          {state.value}명에게 알렸습니다.
        </Alert>
      )}
      <input type="hidden" name="roundId" value={roundId} />
      <p className="text-sm text-text-subtle">
        답하지 않은 {koreanNumber(silent)}곳에 알립니다. 오늘 이미 알린 곳에는 다시 보내지 않습니다.
      </p>
      <div>
        <SubmitButton look="outlined" size={40} busyText="알리는 중">
          답하지 않은 곳에 알리기
        </SubmitButton>
      </div>
    </form>
  )
}
