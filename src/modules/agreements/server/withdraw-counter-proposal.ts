import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { type Result, done, refused } from '@/shared/result'
import type { WithdrawCounterProposalInput } from '../domain/counter-proposal-input'
import type { CounterProposalRefusal } from '../domain/counter-proposal-refusals'
import { holdCounterProposal } from './hold-counter-proposal'
import { moveCounterProposal } from './move-counter-proposal'
import { speaksForRegion } from '../domain/counter-proposal-policy'

/** The region takes its proposal back while nobody has answered. Returns the proposal. */
export async function withdrawCounterProposal(
  actor: Actor,
  { proposalId, version }: WithdrawCounterProposalInput,
): Promise<Result<string, CounterProposalRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const { row, isOpen } = await holdCounterProposal(transaction, proposalId, version)
    if (!row) return refused('not-found')
    if (!speaksForRegion(actor, row.regionCode)) return refused('not-allowed')
    const isWithdrawn =
      isOpen && (await moveCounterProposal(transaction, { proposalId, version, move: 'withdraw', by: actor }))
    if (!isWithdrawn) return refused('answered-meanwhile')
    return done(proposalId)
  })
}
