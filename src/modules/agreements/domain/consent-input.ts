import { z } from 'zod'
import { consentAnswers } from './consent'
import { instant, version } from '@/shared/input-fields'

const reason = z.string().normalize().trim().max(500, '사유는 500자까지 적을 수 있습니다.').default('')

export const answerConsentInput = z
  .strictObject({
    agreementId: z.uuid(),
    /** A person who acts for both a region and a body says for which. */
    side: z.enum(['region', 'partner']),
    answer: z.enum(consentAnswers, '수락, 변경 요청, 거절 가운데 하나를 골라 주세요.'),
    reason,
  })
  .superRefine(({ answer, reason: given }, context) => {
    if (answer !== 'accepted' && !given)
      context.addIssue({ code: 'custom', path: ['reason'], message: '상대가 읽을 사유를 적어 주세요.' })
  })

export const withdrawConsentInput = z.strictObject({ agreementId: z.uuid(), side: z.enum(['region', 'partner']) })

export const openConsentsInput = z.strictObject({
  roundId: z.uuid(),
  version,
  consentClosesAt: instant,
})

export const remindConsentsInput = z.strictObject({ roundId: z.uuid() })

export type AnswerConsentInput = z.output<typeof answerConsentInput>
export type WithdrawConsentInput = z.output<typeof withdrawConsentInput>
export type OpenConsentsInput = z.output<typeof openConsentsInput>
export type RemindConsentsInput = z.output<typeof remindConsentsInput>
