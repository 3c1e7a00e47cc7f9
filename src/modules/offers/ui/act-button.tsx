'use client'

import { type ReactNode, useActionState } from 'react'
import { type FormAction, untouched } from '@/shared/form-state'
import { Alert } from '@/ui/alert'
import { SubmitButton } from '@/ui/submit-button'

interface ActButtonProps<Value> {
  readonly action: FormAction<Value>
  readonly fields: Readonly<Record<string, string | number>>
  readonly label: string
  readonly busyText: string
  readonly children: ReactNode
  readonly look?: 'outlined' | 'tinted'
}

/** One act on one offer, a form of its own so that it works without a script. */
export function ActButton<Value>({
  action,
  fields,
  label,
  busyText,
  children,
  look = 'outlined',
}: ActButtonProps<Value>) {
  const [state, formAction] = useActionState(action, untouched)
  return (
    <form action={formAction} className="contents">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look={look} size={32} busyText={busyText} aria-label={label}>
        {children}
      </SubmitButton>
      {state.status === 'refused' && (
        <Alert tone="danger" live className="basis-full">
          {state.message}
        </Alert>
      )}
    </form>
  )
}
