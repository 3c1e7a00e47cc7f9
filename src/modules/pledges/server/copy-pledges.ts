import 'server-only'
import type { Transaction } from '@/platform/db/database'

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
  const gone = new Set(copy.withdrawnPartnerIds)
  const newcomers = new Map(copy.newcomers.map(({ partnerId, maximumRegions }) => [partnerId, maximumRegions]))
  const pledges = await transaction.pledge.findMany({ where: { roundId: fromRoundId }, include: { wishes: true } })
  for (const { partnerId, minimumRegions, maximumRegions, wishes } of pledges) {
    if (gone.has(partnerId)) continue
    const most = newcomers.get(partnerId) ?? maximumRegions
    newcomers.delete(partnerId)
    await transaction.pledge.create({
      data: {
        roundId,
        partnerId,
        minimumRegions: Math.min(minimumRegions, most),
        maximumRegions: most,
        isDemonstration,
        wishes: { create: wishes.map(({ regionCode, rank, reason }) => ({ regionCode, rank, reason })) },
      },
    })
  }
  await transaction.pledge.createMany({
    data: [...newcomers].map(([partnerId, maximumRegions]) => ({
      roundId,
      partnerId,
      maximumRegions,
      isDemonstration,
    })),
  })
  const proposals = await transaction.regionProposal.findMany({
    where: { roundId: fromRoundId },
    include: { wishes: true },
  })
  for (const { regionCode, wishes } of proposals)
    await transaction.regionProposal.create({
      data: {
        roundId,
        regionCode,
        isDemonstration,
        wishes: { create: wishes.map(({ partnerId, rank, reason }) => ({ partnerId, rank, reason })) },
      },
    })
}
