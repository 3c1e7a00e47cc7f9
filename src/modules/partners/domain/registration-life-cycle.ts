import type { LifeCycle } from '@/modules/accounts/domain/life-cycle'
import type { RegistrationStatus } from './registration'

/** 참여 신청: waits for those who look after its kind, who decide once. */
export const registrationLifeCycle = {
  apply: { from: ['nothing'], to: 'waiting', by: 'anybody', event: 'registration.applied' },
  approve: { from: ['waiting'], to: 'approved', by: 'registrations.decide', event: 'registration.approved' },
  refuse: { from: ['waiting'], to: 'refused', by: 'registrations.decide', event: 'registration.refused' },
} as const satisfies LifeCycle<RegistrationStatus>
