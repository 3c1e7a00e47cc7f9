'use client'

import { useActionState } from 'react'
import { type FormAction, untouched } from '@/shared/form-state'
import type { ButtonLook, ButtonSize } from './button-look'
import { FormMessages } from './form-messages'
import { HiddenFields } from './hidden-fields'
import { SubmitButton } from './submit-button'
import { TextareaField } from './textarea-field'

interface ReasonFormProps<Value> {
  readonly action: FormAction<Value>
  readonly fields: Readonly<Record<string, string | number | undefined>>
  /** What the reason is asked for: `거두는 까닭`. */
  readonly label: string
  readonly help: string
  readonly button: string
  readonly busyText: string
  readonly look?: ButtonLook
  readonly size?: ButtonSize
  /** Where one page holds several forms. */
  readonly idPrefix?: string
  readonly doneText?: string
}

/** An act that others will ask about: its reason, and the button that does it. */
export function ReasonForm<Value>({
  action,
  fields,
  label,
  help,
  button,
  busyText,
  look = 'danger',
  size,
  idPrefix = '',
  doneText,
}: ReasonFormProps<Value>) {
  const [state, formAction] = useActionState(action, untouched)
  return (
    <form action={formAction} className="grid gap-4" noValidate>
      <FormMessages state={state} idPrefix={idPrefix} doneText={doneText} />
      <HiddenFields fields={fields} />
      <TextareaField
        name="reason"
        id={`${idPrefix}reason`}
        label={label}
        required
        rows={2}
        maxLength={500}
        defaultValue={state.values?.reason}
        error={state.fieldErrors?.reason}
        help={help}
      />
      <div>
        <SubmitButton look={look} size={size} busyText={busyText}>
          {button}
        </SubmitButton>
      </div>
    </form>
  )
}
