import { z } from 'zod'
import { provinceCode } from '@/shared/input-fields'
import { pagingInput } from '@/shared/paging'
import { answerStates, boardGroups } from './answer-state'

const conditions = {
  group: z.enum(boardGroups).optional().catch(undefined),
  state: z
    .enum([...answerStates, 'unanswered'])
    .optional()
    .catch(undefined),
  province: provinceCode.optional().catch(undefined),
  /** Only those nobody has an account for. */
  officer: z.enum(['none']).optional().catch(undefined),
  q: z
    .string()
    .max(50)
    .regex(/^\P{Cc}+$/u)
    .optional()
    .catch(undefined),
}

export const boardConditions = z.object(conditions)
export type BoardFilter = z.infer<typeof boardConditions>

/** The address of the board. What cannot be read is left out, so that an old link still opens. */
export const boardQuery = pagingInput.extend({
  ...conditions,
  perPage: z.preprocess((size) => size ?? 50, pagingInput.shape.perPage),
})
