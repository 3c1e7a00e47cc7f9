'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { FormMessages } from '@/ui/form-messages'
import { ReasonForm } from '@/ui/reason-form'
import { SubmitButton } from '@/ui/submit-button'
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

export const UndoForm = ({ confirmationId }: { confirmationId: string }) => (
  <ReasonForm
    action={undoConfirmationAction}
    fields={{ confirmationId }}
    label="되돌리는 까닭"
    help="감사기록에 남습니다."
    button="확정 되돌리기"
    busyText="되돌리는 중"
  />
)
