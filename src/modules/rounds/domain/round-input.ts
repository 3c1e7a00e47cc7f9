import { z } from 'zod'

export const promiseWishesInput = z.strictObject({
  roundId: z.uuid(),
  version: z.coerce.number().int(),
  wishes: z.enum(['public', 'private'], '희망 순위의 공개 여부를 골라 주세요.'),
})

export type PromiseWishesInput = z.infer<typeof promiseWishesInput>
