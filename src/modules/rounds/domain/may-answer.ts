import { type RoundPhase, phaseOf } from './round-phase'
import type { RoundStatus } from './round'

interface AnsweredRound {
  readonly status: RoundStatus
  readonly opensAt: Date | null
  readonly closesAt: Date | null
}

export interface AnswerTime {
  readonly phase: RoundPhase
  readonly isAllowed: boolean
  /** After closing, by a late allowance: the submission then needs a reason. */
  readonly isLate: boolean
  /** Until when this body or region may write. */
  readonly until: Date | null
}

/** Whether an answer may be written and submitted now. `allowedUntil` is the end of a late allowance of this body or region. */
export function mayAnswer(round: AnsweredRound, allowedUntil: Date | null, now: Date): AnswerTime {
  const phase = phaseOf(round, now)
  if (phase === 'accepting') return { phase, isAllowed: true, isLate: false, until: round.closesAt }
  const isLate = phase === 'closed' && allowedUntil !== null && now < allowedUntil
  return { phase, isAllowed: isLate, isLate, until: isLate ? allowedUntil : round.closesAt }
}
