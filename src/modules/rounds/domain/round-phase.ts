import type { RoundStatus } from './round'

/** Where a round stands on the clock: an open one accepts answers only between its two instants. */
export type RoundPhase = 'draft' | 'announced' | 'accepting' | 'closed' | 'confirmed' | 'published'

export const roundPhaseNames: Record<RoundPhase, string> = {
  draft: '준비 중',
  announced: '시작 전',
  accepting: '희망 받는 중',
  closed: '희망 마감',
  confirmed: '매칭 확정',
  published: '공표',
}

interface TimedRound {
  readonly status: RoundStatus
  readonly opensAt: Date | null
  readonly closesAt: Date | null
}

/**
 * `now` is the database's clock, never the browser's. The closing instant itself is already too late; an answer that began
 * before it counts even when the round was marked closed meanwhile. Closing early means setting the instant.
 */
export function phaseOf({ status, opensAt, closesAt }: TimedRound, now: Date): RoundPhase {
  if (status === 'closed') return closesAt && now < closesAt ? 'accepting' : 'closed'
  if (status !== 'open') return status
  if (opensAt && now < opensAt) return 'announced'
  return closesAt && now >= closesAt ? 'closed' : 'accepting'
}
