import { z } from 'zod'
import { instant } from '@/shared/input-fields'
import { guardedText } from '@/modules/safeguards/domain/guarded-text'
import { boardConditions } from './answer-board-filter'
import type { AnswerSubject } from './answer-input'
import { reasonText, regionCode } from '@/shared/input-fields'

/** Whom to remind is said by the conditions of the board, read again as it is sent. */
export const remindInput = boardConditions
  .extend({
    roundId: z.uuid(),
    text: guardedText(1_000).pipe(z.string().min(1, '알릴 내용을 적어 주세요.')),
  })
  .transform(({ roundId, text, ...filter }) => ({ roundId, text, filter }))

const body = {
  roundId: z.uuid(),
  partnerId: z.uuid().optional(),
  regionCode: regionCode.optional(),
}

interface BodyFields {
  readonly roundId: string
  readonly partnerId?: string | undefined
  readonly regionCode?: string | undefined
}

const isOneBody = ({ partnerId, regionCode }: BodyFields) => (partnerId === undefined) !== (regionCode === undefined)
const oneBody = { path: ['form'], message: '어느 기관이나 지역인지 알 수 없습니다.' }

const subjectOf = ({ roundId, partnerId, regionCode }: BodyFields): AnswerSubject =>
  partnerId ? { kind: 'pledge', roundId, partnerId } : { kind: 'proposal', roundId, regionCode: regionCode! }

export const allowLateInput = z
  .strictObject({ ...body, until: instant, reason: reasonText('허용하는 까닭을 적어 주세요.') })
  .refine(isOneBody, oneBody)
  .transform((fields) => ({ subject: subjectOf(fields), until: fields.until, reason: fields.reason }))

export const revokeLateInput = z
  .strictObject({ ...body, reason: reasonText('거두는 까닭을 적어 주세요.') })
  .refine(isOneBody, oneBody)
  .transform((fields) => ({ subject: subjectOf(fields), reason: fields.reason }))

export type RemindInput = z.infer<typeof remindInput>
export type AllowLateInput = z.infer<typeof allowLateInput>
export type RevokeLateInput = z.infer<typeof revokeLateInput>
