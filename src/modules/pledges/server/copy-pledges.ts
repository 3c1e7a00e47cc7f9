import 'server-only'
import type { Transaction } from '@/platform/db/database'
import { carryOverAnswers } from './move-answer'

interface Copy {
  readonly fromRoundId: string
  readonly toRoundId: string
  readonly isDemonstration: boolean
  /** Partners who left: their pledges stay behind. */
  readonly withdrawnPartnerIds: readonly string[]
  /** Partners who came, or take more than they pledged before. */
  readonly newcomers: readonly { readonly partnerId: string; readonly maximumRegions: number }[]
}

/** Carries the pledges and the wishes of both sides over to another round. */
export async function copyPledges(transaction: Transaction, copy: Copy): Promise<void> {
  const { fromRoundId, toRoundId: roundId, isDemonstration } = copy
  const own = { roundId, isDemonstration }
  const gone = new Set(copy.withdrawnPartnerIds)
  const newcomers = new Map(copy.newcomers.map(({ partnerId, maximumRegions }) => [partnerId, maximumRegions]))
  const earlier = await transaction.pledge.findMany({
    where: { roundId: fromRoundId, status: 'submitted', takesPart: true },
    include: { wishes: true, avoided: true },
  })
  const pledges = earlier
    .filter(({ partnerId }) => !gone.has(partnerId))
    .map(({ partnerId, minimumRegions, maximumRegions, wishes, avoided }) => {
      const most = newcomers.get(partnerId) ?? maximumRegions
      newcomers.delete(partnerId)
      return {
        ...own,
        partnerId,
        minimumRegions: Math.min(minimumRegions, most),
        maximumRegions: most,
        wishes: {
          create: wishes.map(({ regionCode, rank, reason, links, unitId }) => ({
            regionCode,
            rank,
            reason,
            links,
            unitId,
          })),
        },
        avoided: { create: avoided.map(({ regionCode, reason }) => ({ regionCode, reason })) },
      }
    })
  const proposals = await transaction.regionProposal.findMany({
    where: { roundId: fromRoundId, status: 'submitted' },
    include: { wishes: true },
  })
  await carryOverAnswers(transaction, {
    pledges: [
      ...pledges,
      ...[...newcomers].map(([partnerId, maximumRegions]) => ({ ...own, partnerId, maximumRegions })),
    ],
    proposals: proposals.map(({ regionCode, wishes }) => ({
      ...own,
      regionCode,
      wishes: { create: wishes.map(({ partnerId, rank, reason }) => ({ partnerId, rank, reason })) },
    })),
  })
}
