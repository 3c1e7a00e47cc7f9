'use client'

import { type ReactNode, useActionState } from 'react'
import type { ButtonLook, ButtonSize } from '@/ui/button-look'
import { FormMessages } from '@/ui/form-messages'
import { SubmitButton } from '@/ui/submit-button'
import { untouched } from '@/shared/form-state'
import {
  cancelRunAction,
  changeDraftAction,
  chooseOnBoardAction,
  createDraftAction,
  deleteDraftAction,
  startDraftAction,
} from '../actions'

const doors = {
  change: changeDraftAction,
  choose: chooseOnBoardAction,
  clone: createDraftAction,
  start: startDraftAction,
  cancel: cancelRunAction,
  delete: deleteDraftAction,
}

interface ChangeButtonProps {
  readonly door: keyof typeof doors
  readonly fields: Readonly<Record<string, string>>
  readonly children: ReactNode
  readonly busyText: string
  readonly look?: ButtonLook
  readonly size?: ButtonSize
  readonly icon?: ReactNode
  /** Read aloud instead of the text, where the text alone says too little. */
  readonly label?: string
}

/** One decision as a button: a form with hidden fields, so that it works without JavaScript too. */
export function ChangeButton({
  door,
  fields,
  children,
  busyText,
  look = 'outlined',
  size = 40,
  icon,
  label,
}: ChangeButtonProps) {
  const [state, formAction] = useActionState<typeof untouched, FormData>(doors[door] as never, untouched)
  return (
    <form action={formAction} className="inline-grid gap-2">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look={look} size={size} icon={icon} busyText={busyText} aria-label={label}>
        {children}
      </SubmitButton>
      <FormMessages state={state} />
    </form>
  )
}
