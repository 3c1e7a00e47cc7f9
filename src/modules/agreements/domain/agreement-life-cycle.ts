import type { LifeCycle } from '@/modules/accounts/domain/life-cycle'
import { type AgreementStatus, standingStatuses } from './agreement'

/** 결연: what becomes of a tie. Each move stands in its own history; the event is that of the match or the proposal behind it. */
export const agreementLifeCycle = {
  plan: { from: ['nothing'], to: 'planned', by: 'consents.answer', event: null },
  match: { from: ['nothing'], to: 'matched', by: 'matching.confirm', event: null },
  // A match was confirmed that does not keep it, and taken back.
  giveWay: { from: standingStatuses, to: 'ended', by: 'matching.confirm', event: null },
  restore: { from: ['ended'], to: standingStatuses, by: 'matching.confirm', event: null },
  // The match that made it was taken back.
  withdraw: { from: ['matched'], to: 'ended', by: 'matching.confirm', event: null },
} as const satisfies LifeCycle<AgreementStatus>
