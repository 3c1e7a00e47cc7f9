import type { LifeCycle } from '@/modules/accounts/domain/life-cycle'

export const publicationStandings = ['standing', 'checked', 'withdrawn'] as const
export type PublicationStanding = (typeof publicationStandings)[number]

/** 공표: stands until it is withdrawn; an auditor checks it once. Its files stay for good. */
export const publicationLifeCycle = {
  publish: { from: ['nothing'], to: 'standing', by: 'matching.confirm', event: 'publication.published' },
  check: { from: ['standing'], to: 'checked', by: 'publications.check', event: 'publication.checked' },
  withdraw: { from: ['standing', 'checked'], to: 'withdrawn', by: 'matching.confirm', event: 'publication.withdrawn' },
} as const satisfies LifeCycle<PublicationStanding>
