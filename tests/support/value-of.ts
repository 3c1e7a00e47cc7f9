import type { Result } from '@/shared/result'

/** What a use case gave that a test relies on; its refusal ends the test. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}
