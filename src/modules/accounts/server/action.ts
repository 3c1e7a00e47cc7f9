import 'server-only'
import { redirect } from 'next/navigation'
import { refresh } from 'next/cache'
import type { z } from 'zod'
import type { FormState } from '@/shared/form-state'
import type { Result } from '@/shared/result'
import type { Actor } from '../domain/actor'
import { currentActor } from './current-actor'

type UseCase<Input, Value> = (actor: Actor, input: Input) => Promise<Result<Value>>

interface Outcome<Value> {
  readonly sentences: Readonly<Record<string, string>>
  /** Where to go once it is done; without it the page shows its new state. */
  readonly goTo?: (value: Value) => string
  /** The form keeps its own state and needs nothing of the page anew: automatic saves. */
  readonly staysPut?: true
}

/** NUL and lone surrogates: the database refuses the one and would alter the other. */
const unwritable = /[\0\p{Cs}]/u

const plainFields = (form: FormData) => {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$ACTION'))
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name).filter((value) => typeof value === 'string')
      return [name, name.endsWith('[]') ? values : (values[0] ?? '')]
    }),
  )
}

const withoutPasswords = (fields: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => !/password|token/i.test(name) && typeof value === 'string'),
  ) as Record<string, string>

/** The one door for writes from the browser: who asks, is the form right, then the use case. Never any rule of its own. */
export function action<Schema extends z.ZodType, Value>(
  schema: Schema,
  useCase: UseCase<z.output<Schema>, Value>,
  outcome: Outcome<Value>,
) {
  return async (_previous: FormState<Value>, form: FormData): Promise<FormState<Value>> => {
    const fields = plainFields(form)
    const values = withoutPasswords(fields)
    if (
      Object.values(fields)
        .flat()
        .some((value) => unwritable.test(value))
    )
      return {
        status: 'invalid',
        message: '저장할 수 없는 글자가 들어 있습니다.',
        fieldErrors: { form: '저장할 수 없는 글자(널 문자 등)가 들어 있습니다.' },
        values,
      }
    const parsed = schema.safeParse(fields)
    if (!parsed.success) {
      // The first message of a field stands, and fields in the order of the form.
      const fieldErrors: Record<string, string> = {}
      for (const { path, message } of parsed.error.issues) fieldErrors[path.join('.') || 'form'] ??= message
      return { status: 'invalid', message: '입력한 내용을 확인해 주세요.', fieldErrors, values }
    }
    const result = await useCase(await currentActor(), parsed.data)
    if (!result.ok) return { status: 'refused', message: outcome.sentences[result.refusal] ?? result.refusal, values }
    if (outcome.goTo) redirect(outcome.goTo(result.value))
    if (!outcome.staysPut) refresh()
    return { status: 'done', value: result.value }
  }
}
