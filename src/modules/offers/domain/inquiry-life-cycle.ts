import type { LifeCycle } from '@/modules/accounts/domain/life-cycle'

export const inquiryStates = ['open', 'answered'] as const
export type InquiryState = (typeof inquiryStates)[number]

/** 문의: of a body to a region, which answers once and for good. */
export const inquiryLifeCycle = {
  ask: { from: ['nothing'], to: 'open', by: 'consents.answer', event: 'inquiry.asked' },
  answer: { from: ['open'], to: 'answered', by: 'offers.edit', event: 'inquiry.answered' },
} as const satisfies LifeCycle<InquiryState>
