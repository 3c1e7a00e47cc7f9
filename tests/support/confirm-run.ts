import type { SignedInActor } from '@/modules/accounts/domain/actor'
import { confirmProposal } from '@/modules/matching/server/confirm-proposal'
import { getRun } from '@/modules/matching/server/get-run'
import { planConfirmation } from '@/modules/matching/server/plan-confirmation'

/** Confirms a run by the numbers an officer sees before the question. */
export async function confirmRun(actor: SignedInActor, runId: string) {
  const { pairs } = (await getRun(actor, runId))!
  const pairCount = pairs.filter(({ isStanding }) => !isStanding).length
  const { endings } = await planConfirmation(actor, runId)
  return confirmProposal(actor, { runId, pairCount, endingCount: endings.length })
}
