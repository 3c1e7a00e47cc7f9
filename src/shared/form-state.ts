/** What a form shows after it was sent. `values` keeps what the person typed, but no password. */
export interface FormState<Value = unknown> {
  readonly status: 'idle' | 'invalid' | 'refused' | 'done'
  readonly message?: string
  readonly fieldErrors?: Readonly<Record<string, string>>
  readonly values?: Readonly<Record<string, string>>
  readonly value?: Value
}

export type FormAction<Value = unknown> = (previous: FormState<Value>, form: FormData) => Promise<FormState<Value>>

export const untouched: FormState<never> = { status: 'idle' }
