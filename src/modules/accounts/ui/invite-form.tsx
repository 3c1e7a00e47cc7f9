'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { withParticle } from '@/shared/korean-particle'
import { Alert } from '@/ui/alert'
import { CopyButton } from '@/ui/copy-button'
import { FormMessages } from '@/ui/form-messages'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { invitePersonAction } from '../actions'
import { type ScopeChoices, ScopeFields } from './scope-fields'

export function InviteForm({ choices }: { choices: ScopeChoices }) {
  const [state, formAction] = useActionState(invitePersonAction, untouched)
  const link = state.value?.linkToHandOver
  return (
    <form action={formAction} className="grid gap-5" noValidate>
      <FormMessages
        state={state}
        doneText={state.value && !link ? `${state.value.email}로 초대 메일을 보냅니다.` : undefined}
      />
      {link && (
        <Alert
          tone="success"
          title={`${withParticle(state.value?.email ?? '', '을/를')} 초대했습니다`}
          live
          actions={<CopyButton text={link} label="초대 주소 복사" />}
        >
          메일 서버가 설정되지 않아 메일이 나가지 않습니다. 이 주소를 본인에게 직접 전해 주세요. 72시간 동안 한 번만 쓸
          수 있고, 다시 볼 수 없습니다.
          <span className="mt-2 block break-all">{link}</span>
        </Alert>
      )}
      <TextField
        name="email"
        type="email"
        label="이메일"
        required
        defaultValue={state.values?.email}
        error={state.fieldErrors?.email}
      />
      <TextField name="name" label="이름" required defaultValue={state.values?.name} error={state.fieldErrors?.name} />
      <ScopeFields choices={choices} values={state.values} errors={state.fieldErrors} />
      <div>
        <SubmitButton busyText="초대하는 중">초대하기</SubmitButton>
      </div>
    </form>
  )
}
