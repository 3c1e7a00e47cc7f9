import 'server-only'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { RoundDetails } from './list-rounds'

/** A round that mends the match of another: its regions, rules and promise about wishes, past the survey from the start. */
export async function openRematchRound(
  transaction: Transaction,
  parent: RoundDetails,
  { name, isDrill }: { readonly name: string; readonly isDrill: boolean },
): Promise<string> {
  const { id: parentId, rules, isDemonstration, wishesBecomePublic, audienceKinds } = parent
  const { id: roundId } = await transaction.round.create({
    data: {
      name,
      status: 'closed',
      rules,
      isDemonstration,
      isDrill,
      parentId,
      wishesBecomePublic,
      audienceKinds,
      createdAt: await databaseTime(),
    },
    select: { id: true },
  })
  const regions = await transaction.roundRegion.findMany({ where: { roundId: parentId } })
  await transaction.roundRegion.createMany({ data: regions.map(({ regionCode }) => ({ roundId, regionCode })) })
  return roundId
}
