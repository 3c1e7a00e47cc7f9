'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { SubmitButton } from '@/ui/submit-button'
import { readNoticesAction } from '../actions'

export function ReadAllButton() {
  const [, formAction] = useActionState(readNoticesAction, untouched)
  return (
    <form action={formAction}>
      <SubmitButton look="outlined" size={40}>
        모두 읽음
      </SubmitButton>
    </form>
  )
}
