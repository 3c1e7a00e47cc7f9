'use client'

import type { FormState } from '@/shared/form-state'
import { Alert } from './alert'
import { FormErrorSummary } from './form-error-summary'

interface FormMessagesProps {
  state: FormState
  doneText?: string
  /** What the ids of the fields begin with, where one page holds several forms. */
  idPrefix?: string
}

/** What a form has to say above its fields: errors that lead to their field, a refusal, or that it is done. */
export function FormMessages({ state, doneText, idPrefix = '' }: FormMessagesProps) {
  if (state.status === 'invalid') {
    const errors = Object.entries(state.fieldErrors ?? {}).map(([field, message]) => ({
      field: `${idPrefix}${field}`,
      message,
    }))
    return <FormErrorSummary errors={errors} attempt={state} />
  }
  if (state.status === 'refused') {
    return (
      <Alert tone="danger" live>
        {state.message}
      </Alert>
    )
  }
  if (state.status === 'done' && doneText) {
    return (
      <Alert tone="success" live>
        {doneText}
      </Alert>
    )
  }
  return null
}
