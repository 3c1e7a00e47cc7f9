import 'server-only'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'

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
  const now = await databaseTime()
  const asSubmitted = { status: 'submitted', submittedAt: now, createdAt: now, updatedAt: now } as const
  const gone = new Set(copy.withdrawnPartnerIds)
  const newcomers = new Map(copy.newcomers.map(({ partnerId, maximumRegions }) => [partnerId, maximumRegions]))
  const pledges = await transaction.pledge.findMany({
    where: { roundId: fromRoundId, status: 'submitted', takesPart: true },
    include: { wishes: true, avoided: true },
  })
  for (const { partnerId, minimumRegions, maximumRegions, wishes, avoided } of pledges) {
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
        ...asSubmitted,
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
      },
    })
  }
  await transaction.pledge.createMany({
    data: [...newcomers].map(([partnerId, maximumRegions]) => ({
      roundId,
      partnerId,
      maximumRegions,
      isDemonstration,
      ...asSubmitted,
    })),
  })
  const proposals = await transaction.regionProposal.findMany({
    where: { roundId: fromRoundId, status: 'submitted' },
    include: { wishes: true },
  })
  for (const { regionCode, wishes } of proposals)
    await transaction.regionProposal.create({
      data: {
        roundId,
        regionCode,
        isDemonstration,
        ...asSubmitted,
        wishes: { create: wishes.map(({ partnerId, rank, reason }) => ({ partnerId, rank, reason })) },
      },
    })
}
