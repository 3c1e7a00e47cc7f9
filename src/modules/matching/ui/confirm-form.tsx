'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { FormMessages } from '@/ui/form-messages'
import { SubmitButton } from '@/ui/submit-button'
import { TextareaField } from '@/ui/textarea-field'
import { confirmProposalAction, undoConfirmationAction } from '../actions'
import { koreanNumber } from '@/shared/korean-number'

interface ConfirmFormProps {
  readonly runId: string
  readonly pairCount: number
  readonly endingCount: number
}

/** The last step: the button carries the numbers that were checked above it. */
export function ConfirmForm({ runId, pairCount, endingCount }: ConfirmFormProps) {
  const [state, formAction] = useActionState(confirmProposalAction, untouched)
  return (
    <form action={formAction} className="grid gap-4">
      <FormMessages state={state} />
      <input type="hidden" name="runId" value={runId} />
      <input type="hidden" name="pairCount" value={pairCount} />
      <input type="hidden" name="endingCount" value={endingCount} />
      <div>
        <SubmitButton busyText="확정하는 중">{`${koreanNumber(pairCount)}건 확정${endingCount > 0 ? `, ${koreanNumber(endingCount)}건 종료` : ''}`}</SubmitButton>
      </div>
    </form>
  )
}

export function UndoForm({ confirmationId }: { confirmationId: string }) {
  const [state, formAction] = useActionState(undoConfirmationAction, untouched)
  return (
    <form action={formAction} className="grid gap-4" noValidate>
      <FormMessages state={state} />
      <input type="hidden" name="confirmationId" value={confirmationId} />
      <TextareaField
        name="reason"
        label="되돌리는 까닭"
        required
        rows={2}
        defaultValue={state.values?.reason}
        error={state.fieldErrors?.reason}
        help="감사기록에 남습니다."
      />
      <div>
        <SubmitButton look="danger" busyText="되돌리는 중">
          확정 되돌리기
        </SubmitButton>
      </div>
    </form>
  )
}
