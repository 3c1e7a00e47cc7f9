'use client'

import { useRouter } from 'next/navigation'
import { useActionState, useEffect } from 'react'
import { type FormAction, type FormState, untouched } from '@/shared/form-state'

/**
 * A form over a stored record. After a refusal it fetches the record anew, so that the next try carries the present
 * version, keeps what was typed, and says under a field what is stored now.
 */
export function useEditForm<Value>(action: FormAction<Value>, idPrefix = '') {
  const [state, formAction] = useActionState<FormState<Value>, FormData>(action, untouched)
  const router = useRouter()
  useEffect(() => {
    if (state.status === 'refused') router.refresh()
  }, [state, router])

  const fieldOf = (name: string, stored: string | null = null, help?: string) => {
    const typed = state.values?.[name]
    const differs = state.status === 'refused' && typed !== undefined && typed !== (stored ?? '')
    return {
      name,
      id: `${idPrefix}${name}`,
      defaultValue: typed ?? stored ?? '',
      error: state.fieldErrors?.[name],
      help: differs && stored ? `지금 저장된 값: ${stored}` : help,
    }
  }
  return { state, formAction, fieldOf }
}
