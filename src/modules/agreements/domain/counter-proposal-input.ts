import { z } from 'zod'
import { guardedText } from '@/modules/safeguards/domain/guarded-text'
import { counterProposalAnswers } from './counter-proposal'
import { regionCode, version } from '@/shared/input-fields'

export const sendCounterProposalInput = z.strictObject({
  regionCode,
  partnerId: z.uuid('제안할 기관을 골라 주세요.'),
  reason: guardedText(500).refine((text) => text !== '', '왜 이 기관인지 적어 주세요.'),
  wishedText: guardedText(1_000).default(''),
})

export const answerCounterProposalInput = z
  .strictObject({
    proposalId: z.uuid(),
    version,
    answer: z.enum(counterProposalAnswers, '답을 골라 주세요.'),
    text: guardedText(500).default(''),
    postponedTo: z.union([z.literal('').transform(() => null), z.iso.date('날짜를 확인해 주세요.')]).default(null),
  })
  .superRefine(({ answer, text, postponedTo }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (answer === 'acceptedInPart' && !text) refuse('text', '무엇까지 할 수 있는지 적어 주세요.')
    if (answer === 'declined' && !text) refuse('text', '거절하는 사유를 적어 주세요.')
    if (answer === 'postponed' && !text) refuse('text', '왜 나중인지 적어 주세요.')
    if (answer === 'postponed' && !postponedTo) refuse('postponedTo', '언제 다시 이야기할지 적어 주세요.')
  })

export const withdrawCounterProposalInput = z.strictObject({
  proposalId: z.uuid(),
  version,
})

export type SendCounterProposalInput = z.output<typeof sendCounterProposalInput>
export type AnswerCounterProposalInput = z.output<typeof answerCounterProposalInput>
export type WithdrawCounterProposalInput = z.output<typeof withdrawCounterProposalInput>
