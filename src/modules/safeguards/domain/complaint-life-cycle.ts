import type { LifeCycle } from '@/modules/accounts/domain/life-cycle'
import type { ComplaintStatus } from './complaint'

/** 강요·할당 신고: somebody takes it up, or answers at once; the answer closes it for good. */
export const complaintLifeCycle = {
  file: { from: ['nothing'], to: 'received', by: 'anybody', event: 'complaint.filed' },
  takeUp: { from: ['received'], to: 'underReview', by: 'complaints.handle', event: 'complaint.takenUp' },
  close: { from: ['received', 'underReview'], to: 'closed', by: 'complaints.handle', event: 'complaint.closed' },
} as const satisfies LifeCycle<ComplaintStatus>
