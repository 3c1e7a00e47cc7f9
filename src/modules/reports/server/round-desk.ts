import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { canConfirmMatching, canRunMatching } from '@/modules/matching/domain/settings/run-policy'
import { findStandingConfirmation } from '@/modules/matching/server/find-standing-confirmation'
import { listRuns } from '@/modules/matching/server/get-run'
import { countAnswers } from '@/modules/pledges/server/list-answers'
import { summarizePledges } from '@/modules/pledges/server/summarize-pledges'
import { getPublicationState } from '@/modules/publications/server/get-publication-state'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { canManageRounds } from '@/modules/rounds/domain/round-policy'
import { getRound, listRoundMoves } from '@/modules/rounds/server/list-rounds'
import { workingCalendar } from '@/modules/rounds/server/working-calendar'

/** All that is known of one round on its way from survey to publication; null when there is none for this actor. */
export async function loadRoundDesk(actor: Actor, roundId: string) {
  const round = await getRound(actor, roundId)
  if (!round) return null
  const [answers, pledges, runs, confirmation, publication, moves] = await Promise.all([
    countAnswers(actor, round),
    summarizePledges(roundId),
    listRuns(actor, roundId),
    findStandingConfirmation(actor, roundId),
    getPublicationState(actor, roundId),
    listRoundMoves(actor, roundId),
  ])
  return {
    round,
    calendar: workingCalendar(round.now),
    answers,
    pledges,
    runs,
    confirmation,
    publication,
    moves,
    canManage: canManageRounds(actor),
    canRematch: confirmation !== null && canRunMatching(actor),
    canRun: canRunMatching(actor) && canBeConfirmed(round.status),
    canUndo: canConfirmMatching(actor),
  }
}
