'use client'

import { FormMessages } from '@/ui/form-messages'
import { SubmitButton } from '@/ui/submit-button'
import { TextareaField } from '@/ui/textarea-field'
import { useEditForm } from '@/ui/use-edit-form'
import { closeComplaintAction, takeUpComplaintAction } from '../actions'

interface HandleProps {
  readonly complaintId: string
  readonly version: number
}

export function TakeUpForm({ complaintId, version }: HandleProps) {
  const { state, formAction } = useEditForm(takeUpComplaintAction)
  return (
    <form action={formAction} className="grid gap-3">
      <FormMessages state={state} />
      <input type="hidden" name="complaintId" value={complaintId} />
      <input type="hidden" name="version" value={version} />
      <p className="text-sm text-text-subtle">시작하면 신고한 사람에게 ‘확인 중’으로 보입니다.</p>
      <div>
        <SubmitButton look="outlined" busyText="적는 중">
          확인 시작
        </SubmitButton>
      </div>
    </form>
  )
}

export function CloseForm({ complaintId, version }: HandleProps) {
  const { state, formAction, fieldOf } = useEditForm(closeComplaintAction)
  return (
    <form action={formAction} className="grid gap-4" noValidate>
      <FormMessages state={state} />
      <input type="hidden" name="complaintId" value={complaintId} />
      <input type="hidden" name="version" value={version} />
      <TextareaField
        label="답"
        required
        rows={6}
        maxLength={2000}
        {...fieldOf(
          'answer',
          null,
          '확인한 내용과 조치를 적습니다. 접수번호를 가진 사람이 그대로 읽으며, 마친 뒤에는 고칠 수 없습니다.',
        )}
      />
      <div>
        <SubmitButton busyText="마치는 중">답하고 마치기</SubmitButton>
      </div>
    </form>
  )
}
