import 'server-only'
import type { PrismaClient } from '@/platform/db/generated/client'

/** Bureaus and branches that bodies named for the regions they wish for. Key: region code, dot, partner id. */
export async function listWishedUnits(
  client: Pick<PrismaClient, 'pledgeWish'>,
  roundId: string,
): Promise<ReadonlyMap<string, string>> {
  const wishes = await client.pledgeWish.findMany({
    where: { unitId: { not: null }, pledge: { roundId, status: 'submitted' } },
    select: { regionCode: true, unitId: true, pledge: { select: { partnerId: true } } },
  })
  return new Map(wishes.map(({ regionCode, unitId, pledge }) => [`${regionCode}.${pledge.partnerId}`, unitId!]))
}
