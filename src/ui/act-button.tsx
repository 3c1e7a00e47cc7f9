'use client'

import { type ReactNode, useActionState } from 'react'
import { type FormAction, untouched } from '@/shared/form-state'
import type { ButtonLook, ButtonSize } from './button-look'
import { classNames } from './class-names'
import { FormMessages } from './form-messages'
import { HiddenFields } from './hidden-fields'
import { SubmitButton } from './submit-button'

interface ActButtonProps<Value> {
  readonly action: FormAction<Value>
  readonly fields: Readonly<Record<string, string | number | undefined>>
  readonly children: ReactNode
  readonly busyText: string
  readonly look?: ButtonLook
  readonly size?: ButtonSize
  readonly icon?: ReactNode
  /** Read aloud instead of the text, where the text alone says too little. */
  readonly label?: string
  readonly className?: string
}

/** One act as a button: a form with hidden fields, so that it works without JavaScript too. */
export function ActButton<Value>({
  action,
  fields,
  children,
  busyText,
  look = 'outlined',
  size = 40,
  icon,
  label,
  className,
}: ActButtonProps<Value>) {
  const [state, formAction] = useActionState(action, untouched)
  return (
    <form action={formAction} className={classNames('inline-grid gap-2', className)}>
      <HiddenFields fields={fields} />
      <SubmitButton look={look} size={size} icon={icon} busyText={busyText} aria-label={label}>
        {children}
      </SubmitButton>
      <FormMessages state={state} />
    </form>
  )
}
