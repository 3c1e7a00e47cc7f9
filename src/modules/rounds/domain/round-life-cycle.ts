import { type LifeCycle, leads } from '@/modules/accounts/domain/life-cycle'
import type { RoundStatus } from './round'

/** 회차: asks (open), waits for its match (closed), is matched (confirmed), and shows it to everybody (published). */
export const roundLifeCycle = {
  create: { from: ['nothing'], to: 'draft', by: 'rounds.manage', event: 'round.created' },
  openRematch: { from: ['nothing'], to: 'closed', by: 'matching.run', event: 'round.rematchOpened' },
  open: { from: ['draft'], to: 'open', by: 'rounds.manage', event: 'round.opened' },
  extend: { from: ['open', 'closed'], to: 'open', by: 'rounds.manage', event: 'round.extended' },
  close: { from: ['open', 'closed'], to: 'closed', by: 'rounds.manage', event: 'round.closed' },
  fallDue: { from: ['open'], to: 'closed', by: 'portal', event: 'round.closed' },
  confirm: { from: ['open', 'closed'], to: 'confirmed', by: 'matching.confirm', event: 'matching.confirmed' },
  undo: { from: ['confirmed'], to: 'closed', by: 'matching.confirm', event: 'matching.confirmationUndone' },
  // The publication says it, of the round.
  publish: { from: ['confirmed'], to: 'published', by: 'matching.confirm', event: null },
  withdraw: { from: ['published'], to: 'confirmed', by: 'matching.confirm', event: null },
} as const satisfies LifeCycle<RoundStatus>

export type RoundMoveName = keyof typeof roundLifeCycle

/** A proposal may be confirmed once the wishes are in; a confirmed or published round is settled. */
export const canBeConfirmed = (status: RoundStatus): boolean => leads(roundLifeCycle.confirm, status)
