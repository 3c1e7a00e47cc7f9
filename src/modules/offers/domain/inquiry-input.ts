import { z } from 'zod'
import { publicWords } from './public-words'
import { regionCode } from '@/shared/input-fields'

export const askInquiryInput = z.strictObject({
  regionCode,
  /** Absent where it is about the region as a whole. */
  offerId: z
    .union([z.literal(''), z.uuid()])
    .default('')
    .transform((id) => id || null),
  partnerId: z.uuid('묻는 기관을 골라 주세요.'),
  text: publicWords(1_000).refine((text) => text.length >= 5, '무엇이 궁금한지 다섯 글자 이상 적어 주세요.'),
})

export const answerInquiryInput = z.strictObject({
  inquiryId: z.uuid(),
  text: publicWords(2_000).refine((text) => text.length >= 2, '답을 적어 주세요.'),
})

export type AskInquiryInput = z.output<typeof askInquiryInput>
export type AnswerInquiryInput = z.output<typeof answerInquiryInput>
