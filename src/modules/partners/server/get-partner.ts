import 'server-only'
import { database } from '@/platform/db/database'
import { isUuid } from '@/shared/is-uuid'

/** Everything public about one body, or null. */
export async function getPartner(id: string) {
  if (!isUuid(id)) return null
  const client = await database()
  return client.partner.findUnique({
    where: { id },
    include: {
      headquartersRegion: { select: { code: true, fullName: true } },
      units: { orderBy: { name: 'asc' } },
      sites: { orderBy: { location: 'asc' }, include: { region: { select: { code: true, fullName: true } } } },
      predecessors: { include: { predecessor: { select: { id: true, name: true } } }, orderBy: { effectiveOn: 'asc' } },
      successors: { include: { successor: { select: { id: true, name: true } } }, orderBy: { effectiveOn: 'asc' } },
    },
  })
}

export type PartnerDetails = NonNullable<Awaited<ReturnType<typeof getPartner>>>
