import 'server-only'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import { targetOf } from '@/modules/accounts/domain/life-cycle'
import { type Moving, recordMove } from '@/modules/accounts/server/record-move'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { Prisma } from '@/platform/db/generated/client'
import type { CounterProposalStatus } from '../domain/counter-proposal'
import { counterProposalLifeCycle } from '../domain/counter-proposal-life-cycle'

const subjectOf = (proposalId: string) => ({ subjectType: 'counterProposal', subjectId: proposalId })

interface NewProposal {
  readonly regionCode: string
  readonly partnerId: string
  readonly reason: string
  readonly wishedText: string | null
}

/** Sends a proposal, and the event. Returns its id. */
export async function beginCounterProposal(
  transaction: Transaction,
  by: SignedInActor,
  proposal: NewProposal,
): Promise<string> {
  const { send: way } = counterProposalLifeCycle
  const { id } = await transaction.counterProposal.create({
    data: { ...proposal, status: way.to, sentById: by.personId, sentAt: await databaseTime() },
    select: { id: true },
  })
  const { reason, regionCode, partnerId } = proposal
  await recordMove(transaction, way, subjectOf(id), { by, details: { reason, after: { regionCode, partnerId } } })
  return id
}

interface ProposalMoving extends Moving {
  readonly proposalId: string
  readonly version: number
  readonly move: 'answer' | 'withdraw'
  readonly to?: CounterProposalStatus
  readonly data?: Omit<Prisma.CounterProposalUncheckedUpdateManyInput, 'status' | 'version'>
}

/** Moves a proposal: its status and the event. False when it is no longer as it was seen. */
export async function moveCounterProposal(
  transaction: Transaction,
  { proposalId, version, move, to, data, ...moving }: ProposalMoving,
): Promise<boolean> {
  const { [move]: way } = counterProposalLifeCycle
  const { count } = await transaction.counterProposal.updateMany({
    where: { id: proposalId, version, status: { in: [...way.from] } },
    data: { ...data, status: targetOf<CounterProposalStatus>(way, to), version: { increment: 1 } },
  })
  if (count === 0) return false
  await recordMove(transaction, way, subjectOf(proposalId), moving)
  return true
}
