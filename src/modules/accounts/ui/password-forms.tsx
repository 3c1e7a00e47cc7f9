'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { FormMessages } from '@/ui/form-messages'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { acceptInvitationAction, requestPasswordResetAction, resetPasswordAction } from '../actions'
import { passwordLengths } from '../domain/password-policy'

const lengthHelp = (isPrivileged: boolean) =>
  `${isPrivileged ? passwordLengths.privileged : passwordLengths.officer}자 이상. 글자 종류를 섞지 않아도 됩니다. 이름·기관명은 쓰지 마세요.`

function NewPassword({
  errors,
  isPrivileged,
}: {
  errors: Readonly<Record<string, string>> | undefined
  isPrivileged: boolean
}) {
  return (
    <>
      <TextField
        name="password"
        type="password"
        label="새 비밀번호"
        autoComplete="new-password"
        required
        help={lengthHelp(isPrivileged)}
        error={errors?.password}
      />
      <TextField
        name="passwordAgain"
        type="password"
        label="새 비밀번호 확인"
        autoComplete="new-password"
        required
        error={errors?.passwordAgain}
      />
    </>
  )
}

export function RequestResetForm() {
  const [state, formAction] = useActionState(requestPasswordResetAction, untouched)
  return (
    <form action={formAction} className="grid gap-5" noValidate>
      <FormMessages state={state} />
      <TextField
        name="email"
        type="email"
        label="이메일"
        autoComplete="username"
        required
        defaultValue={state.values?.email}
        error={state.fieldErrors?.email}
      />
      <SubmitButton block busyText="보내는 중">
        다시 정하는 주소 받기
      </SubmitButton>
    </form>
  )
}

export function ResetPasswordForm({ token }: { token: string }) {
  const [state, formAction] = useActionState(resetPasswordAction, untouched)
  return (
    <form action={formAction} className="grid gap-5" noValidate>
      <FormMessages state={state} />
      <input type="hidden" name="token" value={token} />
      <NewPassword errors={state.fieldErrors} isPrivileged={false} />
      <SubmitButton block>비밀번호 바꾸기</SubmitButton>
    </form>
  )
}

export function AcceptInvitationForm({
  token,
  name,
  isPrivileged,
}: {
  token: string
  name: string
  isPrivileged: boolean
}) {
  const [state, formAction] = useActionState(acceptInvitationAction, untouched)
  return (
    <form action={formAction} className="grid gap-5" noValidate>
      <FormMessages state={state} />
      <input type="hidden" name="token" value={token} />
      <TextField
        name="name"
        label="이름"
        autoComplete="name"
        required
        defaultValue={state.values?.name ?? name}
        error={state.fieldErrors?.name}
      />
      <NewPassword errors={state.fieldErrors} isPrivileged={isPrivileged} />
      <SubmitButton block busyText="만드는 중">
        계정 만들기
      </SubmitButton>
    </form>
  )
}
