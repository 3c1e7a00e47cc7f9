import 'server-only'
import { existingOn } from '@/modules/partners/server/search-partners'
import { database } from '@/platform/db/database'
import { databaseDay } from '@/platform/db/database-clock'

/** For the form of a re-match: regions of the round, partners that pledged in it, and all that exist and may join. */
export async function listRematchChoices(roundId: string) {
  const [client, today] = [await database(), await databaseDay()]
  const [regions, partners, pledges] = await Promise.all([
    client.region.findMany({
      where: { roundRegions: { some: { roundId } } },
      select: { code: true, fullName: true, province: { select: { name: true } } },
    }),
    client.partner.findMany({ where: existingOn(today), select: { id: true, name: true, kind: true } }),
    client.pledge.findMany({ where: { roundId }, select: { partnerId: true } }),
  ])
  const own = new Set(pledges.map(({ partnerId }) => partnerId))
  return {
    today,
    regions: regions.map(({ province, ...region }) => ({ ...region, provinceName: province.name })),
    pledged: partners.filter(({ id }) => own.has(id)),
    joinable: partners,
  }
}
