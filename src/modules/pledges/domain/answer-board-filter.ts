import { z } from 'zod'
import { provinceCode, searchText } from '@/shared/input-fields'
import { pagingInput } from '@/shared/paging'
import { answerStateNames, answerStates, boardGroupNames, boardGroups } from './answer-state'

const conditions = {
  group: z.enum(boardGroups).optional().catch(undefined),
  state: z
    .enum([...answerStates, 'unanswered'])
    .optional()
    .catch(undefined),
  province: provinceCode.optional().catch(undefined),
  /** Only those nobody has an account for. */
  officer: z.enum(['none']).optional().catch(undefined),
  q: searchText(),
}

export const boardConditions = z.object(conditions)
export type BoardFilter = z.infer<typeof boardConditions>

/** The address of the board. What cannot be read is left out, so that an old link still opens. */
export const boardQuery = pagingInput.extend({
  ...conditions,
  perPage: z.preprocess((size) => size ?? 50, pagingInput.shape.perPage),
})

/** The conditions as they were set; `모두` without any. */
export function boardConditionsInWords(
  { group, province, state, officer, q }: BoardFilter,
  rows: readonly { readonly provinceCode: string | null; readonly provinceName: string | null }[],
): string {
  const words = [
    group && boardGroupNames[group],
    province && rows.find(({ provinceCode }) => provinceCode === province)?.provinceName,
    state === 'unanswered' ? '아직 답하지 않음' : state && answerStateNames[state],
    officer && '담당자 계정 없음',
    q && `‘${q}’`,
  ]
  return words.filter(Boolean).join(' · ') || '모두'
}
