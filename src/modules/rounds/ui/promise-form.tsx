'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { FormMessages } from '@/ui/form-messages'
import { RadioGroup } from '@/ui/radio-group'
import { SubmitButton } from '@/ui/submit-button'
import { promiseWishesAction } from '../actions'

interface PromiseFormProps {
  readonly round: { readonly id: string; readonly version: number; readonly wishesBecomePublic: boolean }
}

/** Before a round opens: whether ranks of wishes become public with its match. */
export function PromiseForm({ round }: PromiseFormProps) {
  const [state, formAction] = useActionState(promiseWishesAction, untouched)
  return (
    <form action={formAction} className="grid gap-4" noValidate>
      <FormMessages state={state} doneText="저장했습니다." />
      <input type="hidden" name="roundId" value={round.id} />
      <input type="hidden" name="version" value={round.version} />
      <RadioGroup
        name="wishes"
        label="희망 순위의 공개"
        required
        defaultValue={state.values?.wishes ?? (round.wishesBecomePublic ? 'public' : 'private')}
        error={state.fieldErrors?.wishes}
        help="희망을 받기 시작하면 바꿀 수 없습니다."
        options={[
          {
            value: 'public',
            label: '공개합니다',
            help: '모든 쌍의 점수와 최적 증명서를 공개하여 누구나 최적인지 확인합니다. 점수에서 희망 순위를 짐작할 수 있습니다.',
          },
          {
            value: 'private',
            label: '공개하지 않습니다',
            help: '점수는 봉인하여 공개하고, 누구나 조건을 지켰는지 확인합니다. 최적인지는 감사 담당이 확인합니다.',
          },
        ]}
      />
      <div>
        <SubmitButton>저장</SubmitButton>
      </div>
    </form>
  )
}
