import { z } from 'zod'
import { type RoundContent, contentOf, gatherBoxes, roundFields } from './round-fields'
import { instant } from '@/shared/input-fields'
import { reasonText, version } from '@/shared/input-fields'

const roundId = z.uuid()

export const promiseWishesInput = z.strictObject({
  roundId,
  version,
  wishes: z.enum(['public', 'private'], '희망 순위의 공개 여부를 골라 주세요.'),
})

const refuseAt =
  (context: z.RefinementCtx) =>
  (path: string, message: string): void =>
    void context.addIssue({ code: 'custom', path: [path], message })

export const createRoundInput = z.preprocess(
  gatherBoxes,
  z.strictObject(roundFields).transform((fields, context): RoundContent => contentOf(fields, refuseAt(context))),
)

export const updateRoundInput = z.preprocess(
  gatherBoxes,
  z.strictObject({ ...roundFields, roundId, version }).transform(({ roundId, version, ...fields }, context) => ({
    roundId,
    version,
    content: contentOf(fields, refuseAt(context)),
  })),
)

export const openRoundInput = z.strictObject({ roundId, version })

export const extendRoundInput = z.strictObject({
  roundId,
  version,
  closesAt: instant,
  reason: reasonText('늘리는 까닭을 적어 주세요. 대상 기관과 지역에 함께 알립니다.'),
})

export const closeRoundInput = z.strictObject({
  roundId,
  version,
  reason: reasonText('지금 마감하는 까닭을 적어 주세요.'),
})

export type PromiseWishesInput = z.infer<typeof promiseWishesInput>
export type UpdateRoundInput = z.infer<typeof updateRoundInput>
export type OpenRoundInput = z.infer<typeof openRoundInput>
export type ExtendRoundInput = z.infer<typeof extendRoundInput>
export type CloseRoundInput = z.infer<typeof closeRoundInput>
