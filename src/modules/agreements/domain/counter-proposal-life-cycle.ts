import type { LifeCycle } from '@/modules/accounts/domain/life-cycle'
import { type CounterProposalStatus, counterProposalAnswers } from './counter-proposal'

/** 역제안: open until the body answers it, or the region takes it back; either is for good. */
export const counterProposalLifeCycle = {
  send: { from: ['nothing'], to: 'sent', by: 'consents.answer', event: 'counterProposal.sent' },
  answer: { from: ['sent'], to: counterProposalAnswers, by: 'consents.answer', event: 'counterProposal.answered' },
  withdraw: { from: ['sent'], to: 'withdrawn', by: 'consents.answer', event: 'counterProposal.withdrawn' },
} as const satisfies LifeCycle<CounterProposalStatus>
