'use server'

import { extendSessionAction, signOutAction } from '@/modules/accounts/actions'
import { untouched } from '@/shared/form-state'

/** For plain forms in the header, which show no state of their own. */
export async function extendFromHeader(form: FormData): Promise<void> {
  await extendSessionAction(untouched, form)
}

export async function signOutFromHeader(form: FormData): Promise<void> {
  await signOutAction(untouched, form)
}
