import type { LifeCycle } from '@/modules/accounts/domain/life-cycle'
import { type ConsentAnswer, consentAnswers } from './consent'

/** 수락: what one side says to a matched agreement, changed at will until the consent closes. */
export const consentLifeCycle = {
  answer: {
    from: ['nothing', ...consentAnswers],
    to: consentAnswers,
    by: 'consents.answer',
    event: 'consent.answered',
  },
  withdraw: { from: consentAnswers, to: 'nothing', by: 'consents.answer', event: 'consent.withdrawn' },
} as const satisfies LifeCycle<ConsentAnswer>
