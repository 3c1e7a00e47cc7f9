'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { FormMessages } from '@/ui/form-messages'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { signInAction } from '../actions'

/** E-mail and password. Pasting is allowed, and the address to return to travels along. */
export function SignInForm({ next }: { next?: string }) {
  const [state, formAction] = useActionState(signInAction, untouched)
  return (
    <form action={formAction} className="grid gap-5" noValidate>
      <FormMessages state={state} />
      {next && <input type="hidden" name="next" value={next} />}
      <TextField
        name="email"
        type="email"
        label="이메일"
        autoComplete="username"
        inputMode="email"
        required
        defaultValue={state.values?.email}
        error={state.fieldErrors?.email}
      />
      <TextField
        name="password"
        type="password"
        label="비밀번호"
        autoComplete="current-password"
        required
        error={state.fieldErrors?.password}
      />
      <SubmitButton block busyText="로그인하는 중">
        로그인
      </SubmitButton>
    </form>
  )
}
