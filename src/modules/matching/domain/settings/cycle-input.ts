import { z } from 'zod'
import { placeGroups } from './cycle-settings'

/** 거절된 자리 다시 매칭, or places that are left for one group of regions. */
export const startCycleInput = z.strictObject({
  roundId: z.uuid(),
  name: z
    .string()
    .normalize()
    .trim()
    .min(1, '재매칭의 이름을 적어 주세요.')
    .max(60, '이름은 60자까지 적을 수 있습니다.'),
  cause: z.enum(['declines', ...placeGroups], '무엇을 다시 매칭할지 골라 주세요.'),
  /** Blank: the least that fills every need. */
  changeBudget: z
    .union(
      [
        z.literal('').transform(() => null),
        z
          .string()
          .trim()
          .regex(/^\d{1,4}$/, '숫자로 적어 주세요.')
          .transform(Number)
          .pipe(z.number().max(1_000, '1,000 이하여야 합니다.')),
      ],
      '숫자로 적어 주세요.',
    )
    .default(null),
})

export type StartCycleInput = z.output<typeof startCycleInput>
