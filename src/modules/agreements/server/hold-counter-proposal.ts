import 'server-only'
import { leads } from '@/modules/accounts/domain/life-cycle'
import type { Transaction } from '@/platform/db/database'
import { lockRows } from '@/platform/db/lock-rows'
import { counterProposalLifeCycle } from '../domain/counter-proposal-life-cycle'

/** A proposal, held by this transaction, and whether it may still be answered as it was seen. */
export async function holdCounterProposal(transaction: Transaction, proposalId: string, version: number) {
  await lockRows(transaction, 'CounterProposal', { id: proposalId })
  const row = await transaction.counterProposal.findUnique({
    where: { id: proposalId },
    include: { region: { select: { fullName: true } }, partner: { select: { name: true } } },
  })
  return { row, isOpen: row?.version === version && leads(counterProposalLifeCycle.answer, row.status, 'accepted') }
}
